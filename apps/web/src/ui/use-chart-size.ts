import { useElementSize } from '@mantine/hooks';
import { directionOf, useLanguage } from '../app/language.ts';

/** The room that a chart has, and whether it reads from the right. Draw nothing while the width is 0. */
export function useChartSize(height: number) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const isMirrored = directionOf(useLanguage()) === 'rtl';
  return { ref, width, height, isMirrored };
}

import {
  type ImplementationStatus,
  implementationStatusLabels,
  type Position,
  positionLabels,
} from '@mutabaa/reference-data/vocabularies';
import { useMemo } from 'react';
import { useLabels } from '../../ui/labels.ts';
import type { Series } from '../../ui/StackedColumns.tsx';
import { positionColour, statusColour } from '../../ui/status-colours.ts';

/** From done to unknown: a reader looks for what is done first, and it stands where bars start. */
const statusOrder: readonly ImplementationStatus[] = [
  'implemented',
  'continuous',
  'partially_implemented',
  'in_progress',
  'not_started',
  'not_planned',
  'not_assessed',
];
const positionOrder: readonly Position[] = ['supported', 'partially_supported', 'noted', 'pending'];

/** The implementation statuses as parts of a chart. */
export function useStatusSeries(): Series[] {
  const label = useLabels();
  return useMemo(
    () =>
      statusOrder.map((key) => ({
        key,
        label: label(implementationStatusLabels[key]),
        colour: statusColour(key),
      })),
    [label],
  );
}

/** The positions as parts of a chart. */
export function usePositionSeries(): Series[] {
  const label = useLabels();
  return useMemo(
    () =>
      positionOrder.map((key) => ({ key, label: label(positionLabels[key]), colour: positionColour(key) })),
    [label],
  );
}

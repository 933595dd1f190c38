import { useLingui } from '@lingui/react/macro';
import type { RecommendationSort } from '@mutabaa/contracts/recommendations';

/** The orders of the register in words; the best match only while something is searched for. */
export function useSortOptions(isSearch: boolean): { value: RecommendationSort; label: string }[] {
  const { t } = useLingui();
  const orders: { value: RecommendationSort; label: string }[] = [
    { value: '-received', label: t`Newest first` },
    { value: 'received', label: t`Oldest first` },
    { value: 'document', label: t`By document and paragraph` },
    { value: '-document', label: t`By document, backwards` },
    { value: 'due', label: t`Due soonest first` },
    { value: '-due', label: t`Due latest first` },
    { value: 'state', label: t`By State, A to Z` },
    { value: '-state', label: t`By State, Z to A` },
    { value: 'status', label: t`Least implemented first` },
    { value: '-status', label: t`Most implemented first` },
    { value: 'position', label: t`By position` },
    { value: '-position', label: t`By position, backwards` },
  ];
  return isSearch ? [{ value: 'relevance', label: t`Best match first` }, ...orders] : orders;
}

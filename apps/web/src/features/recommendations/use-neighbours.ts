import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { filterOf } from '../../app/filter-search.ts';
import { useLanguage } from '../../app/language.ts';
import { registerQuery } from './recommendations.api.ts';
import { registerFromText, sortOf } from './register-url.ts';

/** Further in than this nobody is looked for: whoever comes by a link rather than from the list has the way back. */
const MOST_PAGES = 10;

export interface Neighbours {
  /** From 1. */
  place: number;
  total: number;
  previous: string | undefined;
  next: string | undefined;
}

/**
 * Where a recommendation stands in the register that it was opened from. The list is not read again while the reader
 * goes through it, so that one whose new status no longer passes the filter does not lose its neighbours.
 */
export function useNeighbours(id: string, from: string | undefined): Neighbours | undefined {
  const language = useLanguage();
  const register = registerFromText(from);
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = useInfiniteQuery({
    ...registerQuery(filterOf(register ?? {}), sortOf(register ?? {}), language),
    enabled: register !== undefined,
    refetchOnMount: false,
    refetchOnReconnect: false,
  });
  const ids = data?.pages.flatMap(({ items }) => items.map((row) => row.id)) ?? [];
  const at = ids.indexOf(id);
  const isAtTheEnd = at === -1 || at === ids.length - 1;
  const mayLookOn = at !== -1 || (data?.pages.length ?? 0) < MOST_PAGES;

  useEffect(() => {
    if (isAtTheEnd && mayLookOn && hasNextPage && !isFetching && !isError) fetchNextPage();
  }, [isAtTheEnd, mayLookOn, hasNextPage, isFetching, isError, fetchNextPage]);

  if (at === -1) return undefined;
  return {
    place: at + 1,
    total: data?.pages[0]?.total ?? ids.length,
    previous: ids[at - 1],
    next: ids[at + 1],
  };
}

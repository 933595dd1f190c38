import { useLocation } from '@tanstack/react-router';
import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual';
import { useEffect } from 'react';

interface Place {
  offset: number;
  /** Heights as measured: with estimates the same offset would be another row. */
  measurements: VirtualItem[];
}

const mostPlaces = 20;
/** By the entry of the browser's history, oldest first. */
const places = new Map<string, Place>();

function remember(key: string, place: Place): void {
  places.delete(key);
  places.set(key, place);
  const [oldest] = places.keys();
  if (places.size > mostPlaces && oldest !== undefined) places.delete(oldest);
}

/** The key of this entry of the history: the way back leads to the same one. */
export const useHistoryKey = (): string =>
  useLocation({ select: (location) => location.state.__TSR_key ?? location.href });

/** Where the reader was in the list when they last left this entry of the history. */
export const placeIn = (historyKey: string): Place | undefined => places.get(historyKey);

/** Keeps the reader's place when they leave, so that the way back leads to the row that they came from. */
export function useKeptPlace(historyKey: string, virtualizer: Virtualizer<HTMLDivElement, Element>): void {
  useEffect(
    () => () =>
      remember(historyKey, {
        offset: virtualizer.scrollOffset ?? 0,
        measurements: virtualizer.takeSnapshot(),
      }),
    [historyKey, virtualizer],
  );
}

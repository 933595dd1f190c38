import { type KeyboardEvent, useCallback } from 'react';

const stepOf = (key: string, isMirrored: boolean): number => {
  if (key === 'ArrowDown' || key === (isMirrored ? 'ArrowLeft' : 'ArrowRight')) return 1;
  if (key === 'ArrowUp' || key === (isMirrored ? 'ArrowRight' : 'ArrowLeft')) return -1;
  return 0;
};

/**
 * One tab stop for many links: Tab reaches the chart, the arrow keys go from mark to mark, Enter follows.
 * Put the handler on the element around the links; give the first link `tabIndex` 0 and the others -1.
 */
export function useRovingLinks(): (event: KeyboardEvent<Element>) => void {
  return useCallback((event) => {
    const links = [...event.currentTarget.querySelectorAll<HTMLElement | SVGAElement>('a')];
    const at = links.findIndex((link) => link.matches(':focus'));
    const step = stepOf(event.key, document.documentElement.dir === 'rtl');
    const next = at >= 0 && step !== 0 ? links[at + step] : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  }, []);
}

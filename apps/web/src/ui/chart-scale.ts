/** Round values from 0 to at least `max`, about `count` steps of 1, 2, 5 or 10 times a power of ten; whole numbers only. */
export function roundTicks(max: number, count = 5): number[] {
  if (max <= 0) return [0, 1];
  const rough = max / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((step) => step * power >= rough) ?? 10;
  const step = Math.max(1, factor * power);
  const steps = Math.ceil(max / step);
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}

/** Round values from at most `min` to at least `max`, below zero too; the steps are those of {@link roundTicks}. */
export function rangeTicks(min: number, max: number): number[] {
  const step = roundTicks(max - min)[1] ?? 1;
  const [from, to] = [Math.floor(min / step), Math.ceil(max / step)];
  return Array.from({ length: to - from + 1 }, (_, index) => (from + index) * step);
}

/** Every how manieth label fits when each needs `needed` pixels and has `available`. */
export const labelStride = (needed: number, available: number): number =>
  Math.max(1, Math.ceil(needed / Math.max(1, available)));

export interface Plot {
  width: number;
  height: number;
  /** Room for the value axis at the start side, in pixels. */
  axis: number;
  isMirrored: boolean;
}

/** Turns a distance from the start side into an x: from the left, or from the right on a mirrored page. */
export const placeX = (plot: Plot, distance: number, size = 0): number =>
  plot.isMirrored ? plot.width - distance - size : distance;

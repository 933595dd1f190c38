import fc from 'fast-check';
import { labelStride, placeX, rangeTicks, roundTicks } from './chart-scale.ts';

describe('the value axis', () => {
  it.each([
    [254, [0, 100, 200, 300]],
    [3, [0, 1, 2, 3]],
    [432, [0, 100, 200, 300, 400, 500]],
    [42009, [0, 10000, 20000, 30000, 40000, 50000]],
    [0, [0, 1]],
  ])('of values up to %d has round steps', (max, ticks) => {
    expect(roundTicks(max)).toEqual(ticks);
  });

  it('always covers the largest value with few whole steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (max) => {
        const ticks = roundTicks(max);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});

it('an axis of scores reaches below zero', () => {
  expect(rangeTicks(-5, 11)).toEqual([-5, 0, 5, 10, 15]);
  expect(rangeTicks(-3.33, 14)).toEqual([-5, 0, 5, 10, 15]);
});

it('labels that would touch are thinned out', () => {
  expect(labelStride(40, 100)).toBe(1);
  expect(labelStride(40, 15)).toBe(3);
});

it('a mirrored chart starts at the right', () => {
  const plot = { width: 300, height: 100, axis: 40, isMirrored: true };
  expect(placeX(plot, 40, 20)).toBe(240);
  expect(placeX({ ...plot, isMirrored: false }, 40, 20)).toBe(40);
});

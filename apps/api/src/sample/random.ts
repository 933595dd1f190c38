/** Choices that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** From 0, below 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  pick<T>(of: readonly T[]): T;
  /** `count` different ones, fewer where there are fewer. */
  pickSome<T>(of: readonly T[], count: number): T[];
  chance(probability: number): boolean;
}

/** Mulberry32, a public-domain generator by Tommy Ettinger: good enough for samples and six lines long. */
export const randomFrom = (seed: number): Random => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(of: readonly T[]): T => {
    const chosen = of[between(0, of.length - 1)];
    if (chosen === undefined) throw new Error('Nothing to pick from');
    return chosen;
  };
  const pickSome = <T>(of: readonly T[], count: number): T[] => {
    const left = [...of];
    return Array.from({ length: Math.min(count, left.length) }, () => {
      const [taken] = left.splice(between(0, left.length - 1), 1);
      if (taken === undefined) throw new Error('Nothing to pick from');
      return taken;
    });
  };
  return { next, between, pick, pickSome, chance: (probability) => next() < probability };
};

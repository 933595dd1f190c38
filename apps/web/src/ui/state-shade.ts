/** How a State is coloured on a map, and the same in words. */
export interface StateShade {
  colour: string;
  words: string;
}

/** For a State of which nothing is said: fainter than every colour that says something. */
export const plainLand = 'var(--line)';

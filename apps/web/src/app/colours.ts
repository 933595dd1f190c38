/** A scale from the lightest shade to the darkest, as the theme wants it. */
type Scale = readonly [string, string, string, string, string, string, string, string, string, string];

/** The product's own colour: a deep petrol, sober beside the United Nations' blue without borrowing it. */
export const petrol: Scale = [
  '#eef6f6',
  '#d8eaeb',
  '#b0d5d8',
  '#83bcc2',
  '#57a3ab',
  '#33898f',
  '#1d7178',
  '#125c64',
  '#0d4d55',
  '#083a41',
];

/** Warm greys, so that dense tables read like paper. */
export const stone: Scale = [
  '#faf9f7',
  '#f3f1ed',
  '#e8e5df',
  '#dbd7cf',
  '#c2bdb3',
  '#a39d92',
  '#7d776d',
  '#5d5850',
  '#403c36',
  '#292622',
];

/** The dark scheme: text first, then surfaces from high to low. */
export const night: Scale = [
  '#dedbd5',
  '#c4c0b9',
  '#aaa69e',
  '#7a766f',
  '#4b4843',
  '#393632',
  '#2b2926',
  '#201f1c',
  '#191816',
  '#121110',
];

/** What the stylesheets call `--mantine-color-…`; both schemes are held to 4.5 : 1 by a spec. */
export const textColours = {
  light: {
    body: '#ffffff',
    page: '#f8f7f4',
    text: '#292622',
    dimmed: '#6b655c',
    error: '#b3261e',
    anchor: '#125c64',
  },
  dark: {
    body: '#201f1c',
    page: '#191816',
    text: '#dedbd5',
    dimmed: '#aaa69e',
    error: '#ff9d92',
    anchor: '#83bcc2',
  },
} as const;

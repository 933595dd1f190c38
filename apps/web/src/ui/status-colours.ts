import type {
  ImplementationStatus,
  MembershipStanding,
  Position,
} from '@mutabaa/reference-data/vocabularies';

/** One colour in both schemes. */
export interface Shade {
  light: string;
  dark: string;
}

/**
 * From "nothing known" through warm to cool as the work advances. Neighbours differ in lightness as well as in hue, so
 * that they stay apart without colour vision; every shade keeps 3 : 1 against its surface (a spec holds it).
 */
export const statusShades: Readonly<Record<ImplementationStatus, Shade>> = {
  not_assessed: { light: '#918b80', dark: '#8f8b84' },
  not_started: { light: '#a63d2a', dark: '#e07a5f' },
  in_progress: { light: '#c27c0e', dark: '#e9b44c' },
  partially_implemented: { light: '#3f93b0', dark: '#8ccbe0' },
  implemented: { light: '#0f5560', dark: '#35a29a' },
  continuous: { light: '#6f5aa8', dark: '#b39ddb' },
  not_planned: { light: '#4f4b45', dark: '#7d7871' },
};

export const positionShades: Readonly<Record<Position, Shade>> = {
  supported: { light: '#0f5560', dark: '#35a29a' },
  partially_supported: { light: '#3f93b0', dark: '#8ccbe0' },
  noted: { light: '#c27c0e', dark: '#e9b44c' },
  pending: { light: '#918b80', dark: '#8f8b84' },
};

export const standingShades: Readonly<Record<MembershipStanding, Shade>> = {
  founding_member: { light: '#0f5560', dark: '#35a29a' },
  member: { light: '#3f93b0', dark: '#8ccbe0' },
  observer: { light: '#c27c0e', dark: '#e9b44c' },
  applicant: { light: '#6f5aa8', dark: '#b39ddb' },
  withdrawn: { light: '#918b80', dark: '#8f8b84' },
};

/** For kinds without an order: regions, mechanism types. */
export const categoryShades: readonly Shade[] = [
  { light: '#0f5560', dark: '#35a29a' },
  { light: '#c27c0e', dark: '#e9b44c' },
  { light: '#6f5aa8', dark: '#b39ddb' },
  { light: '#a63d2a', dark: '#e07a5f' },
  { light: '#3f93b0', dark: '#8ccbe0' },
  { light: '#918b80', dark: '#8f8b84' },
];

/** The CSS variable of a colour, which follows the scheme: give it to charts and styles as it is. */
export const statusColour = (status: ImplementationStatus): string => `var(--status-${status})`;
export const positionColour = (position: Position): string => `var(--position-${position})`;
export const standingColour = (standing: MembershipStanding): string => `var(--standing-${standing})`;
export const categoryColour = (index: number): string => `var(--category-${index % categoryShades.length})`;

/** All the variables above for one scheme, for the theme to declare. */
export function colourVariables(scheme: keyof Shade): Record<string, string> {
  const groups: Record<string, Record<string, Shade>> = {
    status: statusShades,
    position: positionShades,
    standing: standingShades,
    category: Object.fromEntries(categoryShades.entries()),
  };
  return Object.fromEntries(
    Object.entries(groups).flatMap(([group, shades]) =>
      Object.entries(shades).map(([key, shade]) => [`--${group}-${key}`, shade[scheme]]),
    ),
  );
}

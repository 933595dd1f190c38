import { knownAffectedPersons, knownSdg, knownState, knownTheme } from './known-labels.ts';
import { cellLines, readLabels } from './read-cells.ts';
import { readStates } from './recommending-states.ts';
import { remembered } from './remembered.ts';

/** The keys that a cell of labels stands for, and its labels that no vocabulary knows. */
export type KnownCell = { known: string[]; unknown: string[] };

export const statesIn = remembered((cell): KnownCell => readStates(cellLines(cell).join('\n'), knownState));
export const themesIn = remembered((cell): KnownCell => readLabels(cell, knownTheme));
export const affectedPersonsIn = remembered((cell): KnownCell => readLabels(cell, knownAffectedPersons));
export const sdgsIn = remembered((cell): KnownCell => readLabels(cell, knownSdg));

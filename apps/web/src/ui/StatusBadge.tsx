import {
  type ImplementationStatus,
  implementationStatusLabels,
  type MembershipStanding,
  membershipStandingLabels,
  type Position,
  positionLabels,
} from '@mutabaa/reference-data/vocabularies';
import { useLabels } from './labels.ts';
import classes from './StatusBadge.module.css';
import { positionColour, standingColour, statusColour } from './status-colours.ts';

/** A coloured dot with a word: the word carries the meaning, the dot finds it in a long table. */
export const DotBadge = ({ colour, label }: { colour: string; label: string }) => (
  <span className={classes.badge}>
    <span className={classes.dot} style={{ background: colour }} aria-hidden />
    {label}
  </span>
);

export const StatusBadge = ({ status }: { status: ImplementationStatus }) => (
  <DotBadge colour={statusColour(status)} label={useLabels()(implementationStatusLabels[status])} />
);

export const PositionBadge = ({ position }: { position: Position }) => (
  <DotBadge colour={positionColour(position)} label={useLabels()(positionLabels[position])} />
);

export const StandingBadge = ({ standing }: { standing: MembershipStanding }) => (
  <DotBadge colour={standingColour(standing)} label={useLabels()(membershipStandingLabels[standing])} />
);

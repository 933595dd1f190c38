import { Trans, useLingui } from '@lingui/react/macro';
import type { PositionChange, StatusChange } from '@mutabaa/contracts/recommendations';
import type { ReactNode } from 'react';
import { OwnText } from '../../ui/Bidi.tsx';
import { useFormat } from '../../ui/format.ts';
import { PositionBadge, StatusBadge } from '../../ui/StatusBadge.tsx';
import classes from './Recommendation.module.css';
import { DocumentLinks } from './RecommendationFacts.tsx';

/** How the implementation status changed, newest first. */
export function StatusHistory({ changes }: { changes: readonly StatusChange[] }) {
  const { day } = useFormat();
  if (changes.length === 0) {
    return (
      <p className={classes.note}>
        <Trans>Nobody has assessed this recommendation yet.</Trans>
      </p>
    );
  }
  return (
    <ol className={classes.history}>
      {changes.map((change) => (
        <Change key={change.id} when={day(change.on)} what={<StatusBadge status={change.status} />}>
          <OwnText className={classes.rationale}>{change.rationale}</OwnText>
          <Recorded change={change} />
        </Change>
      ))}
    </ol>
  );
}

/** What the State answered over time, newest first. */
export function PositionHistory({ changes }: { changes: readonly PositionChange[] }) {
  const { t } = useLingui();
  const { day } = useFormat();
  if (changes.length === 0) {
    return (
      <p className={classes.note}>
        <Trans>No answer of the State is on record.</Trans>
      </p>
    );
  }
  return (
    <ol className={classes.history}>
      {changes.map((change) => (
        <Change
          key={change.id}
          when={change.on ? day(change.on) : t`No date`}
          what={<PositionBadge position={change.position} />}
        >
          {change.note && <OwnText className={classes.rationale}>{change.note}</OwnText>}
          {change.document && (
            <div>
              <DocumentLinks document={change.document} />
              {change.documentParagraph && (
                <div className={classes.note}>
                  <Trans>
                    Paragraph <bdi>{change.documentParagraph}</bdi>
                  </Trans>
                </div>
              )}
            </div>
          )}
          <Recorded change={change} />
        </Change>
      ))}
    </ol>
  );
}

interface ChangeProps {
  when: string;
  what: ReactNode;
  children: ReactNode;
}

const Change = ({ when, what, children }: ChangeProps) => (
  <li className={classes.entry} data-whole>
    <div className={classes.entryHead}>
      <strong>{what}</strong>
      <span className={classes.note}>{when}</span>
    </div>
    {children}
  </li>
);

/** Who put it on record and when; people are named only to those who may see internal records. */
function Recorded({ change }: { change: { by: string | null; recordedAt: string } }) {
  const moment = useFormat().moment(change.recordedAt);
  return (
    <p className={classes.note}>
      {change.by ? (
        <Trans>
          Recorded by <bdi>{change.by}</bdi>, {moment}
        </Trans>
      ) : (
        <Trans>Recorded {moment}</Trans>
      )}
    </p>
  );
}

import { useLingui } from '@lingui/react/macro';
import type { ImportSampleRow } from '@mutabaa/contracts/imports';
import { Section } from '../../ui/Section.tsx';
import { useStateNames } from '../../ui/state-names.ts';
import classes from './ImportSamples.module.css';
import { useFieldNames, useOutcomeNames } from './import-words.ts';

const outcomes = ['updated', 'created', 'unchanged'] as const;

/** Some recommendations of each outcome, what changes something on record first. */
export function ImportSamples({ samples }: { samples: readonly ImportSampleRow[] }) {
  const { t } = useLingui();
  const outcomeNames = useOutcomeNames();
  const groups = outcomes
    .map((outcome) => ({ outcome, rows: samples.filter((sample) => sample.outcome === outcome) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <Section title={t`Examples`}>
      {groups.map(({ outcome, rows }) => (
        <section key={outcome} className={classes.group}>
          <h3 className={classes.outcome}>{outcomeNames[outcome]}</h3>
          <ul className={classes.list}>
            {rows.map((row) => (
              <Sample key={row.row} sample={row} />
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}

function Sample({ sample }: { sample: ImportSampleRow }) {
  const { t } = useLingui();
  const nameOf = useStateNames();
  const fieldNames = useFieldNames();
  const { row, symbol, paragraph, state, excerpt, changes } = sample;
  const changed = changes.map((field) => fieldNames[field] ?? field).join(' · ');
  const facts = [t`Row ${row}`, symbol, paragraph, state && nameOf(state)].filter((fact) => fact !== null);
  return (
    <li className={classes.sample}>
      <div className={classes.facts}>
        {facts.map((fact) => (
          <bdi key={fact}>{fact}</bdi>
        ))}
      </div>
      <div>
        <p className={classes.excerpt} dir="auto">
          {excerpt}
        </p>
        {changed && <p className={classes.changes}>{t`Changes: ${changed}`}</p>}
      </div>
    </li>
  );
}

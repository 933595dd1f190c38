import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Recommendation } from '@mutabaa/contracts/recommendations';
import { useFilterNames, useFilterValues } from '../../ui/filter-words.ts';
import { TextLink } from '../../ui/links.tsx';
import classes from './Recommendation.module.css';

type Props = { recommendation: Recommendation };

/** What it is about: each theme, group and goal leads to everything that shares it. */
export function Subjects({ recommendation: r }: Props) {
  const nameOf = useFilterNames();
  const wordsOf = useFilterValues();
  const subjects = [
    { name: 'theme', values: r.themes },
    { name: 'affected', values: r.affectedPersons },
    { name: 'sdg', values: r.sdgs },
  ] as const;
  const known = subjects.filter(({ values }) => values.length > 0);
  if (known.length === 0 && r.unknownLabels.length === 0) {
    return (
      <p className={classes.note}>
        <Trans>The source names no theme, no group of persons and no goal.</Trans>
      </p>
    );
  }
  return (
    <dl className={classes.groups}>
      {known.map(({ name, values }) => (
        <div key={name}>
          <dt>{nameOf(name)}</dt>
          <dd>
            <ul className={classes.names}>
              {values.map((value) => (
                <li key={value}>
                  <TextLink to="/recommendations" search={{ [name]: [value] }}>
                    {wordsOf(name, value)}
                  </TextLink>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
      {r.unknownLabels.length > 0 && <UnknownLabels labels={r.unknownLabels} />}
    </dl>
  );
}

const vocabularyNames = new Map([
  ['theme', msg`theme`],
  ['affected_persons', msg`persons affected`],
  ['sdg', msg`goal`],
  ['state', msg`State`],
  ['position', msg`position`],
  ['body', msg`body`],
  ['type', msg`type`],
  ['upr_session', msg`session`],
]);

function UnknownLabels({ labels }: { labels: Recommendation['unknownLabels'] }) {
  const { t } = useLingui();
  return (
    <div>
      <dt>
        <Trans>Labels in the source that no vocabulary knows</Trans>
      </dt>
      <dd>
        <ul className={classes.names}>
          {labels.map(({ vocabulary, label }) => {
            const name = vocabularyNames.get(vocabulary);
            return (
              <li key={`${vocabulary} ${label}`}>
                <bdi>{label}</bdi> <span className={classes.note}>({name ? t(name) : vocabulary})</span>
              </li>
            );
          })}
        </ul>
      </dd>
    </div>
  );
}

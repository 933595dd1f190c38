import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { regionalGroupLabels } from '@mutabaa/reference-data/regional-groups';
import { localeOf, useLanguage } from '../../app/language.ts';
import { useLabels } from '../../ui/labels.ts';
import { TextLink } from '../../ui/links.tsx';
import { useStateNames } from '../../ui/state-names.ts';
import { groupByRegion } from './group-by-region.ts';
import classes from './Recommendation.module.css';

/** Who recommended it, by regional group; each State leads to all that it recommended. */
export function RecommendedBy({ states }: { states: readonly string[] }) {
  const { t } = useLingui();
  const label = useLabels();
  const nameOf = useStateNames();
  const alphabet = new Intl.Collator(localeOf(useLanguage()));
  const groups = groupByRegion(states, (one, other) => alphabet.compare(nameOf(one), nameOf(other)));
  return (
    <>
      {states.length > 1 && (
        <p className={classes.note}>{t`${plural(states.length, { one: '# State', other: '# States' })}`}</p>
      )}
      <dl className={classes.groups}>
        {groups.map((group) => (
          <div key={group.region}>
            <dt>
              {group.region ? (
                <TextLink to="/recommendations" search={{ recommendingRegion: [group.region] }}>
                  {label(regionalGroupLabels[group.region])}
                </TextLink>
              ) : (
                <Trans>Of no regional group</Trans>
              )}
            </dt>
            <dd>
              <ul className={classes.names}>
                {group.states.map((iso3) => (
                  <li key={iso3}>
                    <TextLink to="/recommendations" search={{ recommendingState: [iso3] }}>
                      {nameOf(iso3)}
                    </TextLink>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

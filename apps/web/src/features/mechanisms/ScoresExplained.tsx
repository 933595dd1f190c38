import { Trans, useLingui } from '@lingui/react/macro';
import { mechanismSurvey } from '@mutabaa/reference-data/sources';
import { Section } from '../../ui/Section.tsx';
import { SourceLine } from '../../ui/SourceLine.tsx';

/** What the survey's two scores are made of, and what they are not. */
export function ScoresExplained() {
  const { t } = useLingui();
  return (
    <Section title={t`What the scores mean`}>
      <p style={{ maxInlineSize: '72ch' }}>
        <Trans>
          <b>Sophistication</b> adds up points for who takes part (parliament, judiciary, civil society,
          statistical office, national human rights institution, business, State agencies) and for how the
          work is done (links to the Sustainable Development Goals, clustering, a tracking database,
          monitoring, impact indicators, responsibility for coordination).
        </Trans>
      </p>
      <p style={{ maxInlineSize: '72ch' }}>
        <Trans>
          <b>Institutionalisation</b> adds up points for being established by law, permanent, meeting
          regularly, and having a secretariat, a budget and staff of its own.
        </Trans>
      </p>
      <p style={{ maxInlineSize: '72ch' }}>
        <Trans>
          A single trait can count below zero, so a total can too. The scores describe 2021–2022, as the
          survey saw it; they are no judgement of a mechanism today.
        </Trans>
      </p>
      <SourceLine source={mechanismSurvey} />
    </Section>
  );
}

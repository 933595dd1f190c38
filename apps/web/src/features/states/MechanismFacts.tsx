import { useLingui } from '@lingui/react/macro';
import { Anchor, Text } from '@mantine/core';
import type { Mechanism } from '@mutabaa/contracts/mechanisms';
import { mechanismTypeLabels } from '@mutabaa/reference-data/vocabularies';
import { Bidi, OwnText } from '../../ui/Bidi.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { useFormat } from '../../ui/format.ts';
import { useLabels } from '../../ui/labels.ts';
import { SourceLine } from '../../ui/SourceLine.tsx';
import { useTexts } from '../../ui/texts.ts';

/** Everything on record of one mechanism, with its source. */
export function MechanismFacts({ mechanism }: { mechanism: Mechanism }) {
  const { t } = useLingui();
  const label = useLabels();
  const { day, number } = useFormat();
  const choose = useTexts();
  const name = choose(mechanism.names);
  const summary = choose(mechanism.summary);
  const text = (value: string | null) => value && <Bidi>{value}</Bidi>;

  return (
    <article>
      <Text fw={600} component="h3" lang={name?.language} mb="xs">
        <bdi>{name?.text ?? t`Its name is not on record`}</bdi>
      </Text>
      {summary && <OwnText language={summary.language}>{summary.text}</OwnText>}
      <FactList
        facts={[
          { name: t`Acronym`, value: text(mechanism.acronym) },
          { name: t`Type`, value: mechanism.type && label(mechanismTypeLabels[mechanism.type]) },
          { name: t`Class in the survey of 2021–22`, value: text(mechanism.surveyClass) },
          { name: t`Legal basis`, value: text(mechanism.legalBasis) },
          { name: t`Legal basis of`, value: mechanism.legalBasisOn && day(mechanism.legalBasisOn) },
          { name: t`Established`, value: mechanism.establishedYear?.toString() },
          { name: t`Standing`, value: text(mechanism.standing) },
          { name: t`Host institution`, value: text(mechanism.hostInstitution) },
          { name: t`Chaired by`, value: text(mechanism.chairLevel) },
          { name: t`Secretariat`, value: text(mechanism.secretariat) },
          { name: t`Meets`, value: text(mechanism.meetingFrequency) },
          { name: t`Tracking tool`, value: text(mechanism.trackingTool) },
          {
            name: t`Survey: sophistication, in points`,
            value: mechanism.survey && number(mechanism.survey.sophistication),
          },
          {
            name: t`Survey: institutionalisation, in points`,
            value:
              mechanism.survey?.institutionalisation != null && number(mechanism.survey.institutionalisation),
          },
          {
            name: t`Website`,
            value: mechanism.website && (
              <Anchor inherit href={mechanism.website}>
                {mechanism.website}
              </Anchor>
            ),
          },
        ]}
      />
      <SourceLine source={mechanism.source} />
    </article>
  );
}

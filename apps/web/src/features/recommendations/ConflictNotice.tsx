import { Trans, useLingui } from '@lingui/react/macro';
import { Alert } from '@mantine/core';
import type { Recommendation } from '@mutabaa/contracts/recommendations';
import { visibilityLabels } from '@mutabaa/reference-data/vocabularies';
import { IconGitMerge } from '@tabler/icons-react';
import { FactList } from '../../ui/FactList.tsx';
import { useFilterValues } from '../../ui/filter-words.ts';
import { useFormat } from '../../ui/format.ts';
import { useLabels } from '../../ui/labels.ts';
import { PositionBadge, StatusBadge } from '../../ui/StatusBadge.tsx';

/** Somebody else was faster: shows what is on record now, and leaves the decision and the typed text to the writer. */
export function ConflictNotice({ recommendation: now }: { recommendation: Recommendation }) {
  const { t } = useLingui();
  const wordsOf = useFilterValues();
  const label = useLabels();
  const { day } = useFormat();
  const latest = now.statusHistory[0];
  return (
    <Alert
      role="alert"
      color="orange"
      variant="light"
      icon={<IconGitMerge size={20} />}
      title={t`This was changed while you were writing`}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      <p style={{ marginBlockStart: 0 }}>
        <Trans>
          Nothing of yours is lost and nothing is recorded yet. This is on record now; record yours only if it
          still holds.
        </Trans>
      </p>
      <FactList
        facts={[
          { name: t`Implementation status`, value: <StatusBadge status={now.status} /> },
          { name: t`Rationale`, value: latest?.status === now.status && <bdi>{latest.rationale}</bdi> },
          { name: t`Position`, value: <PositionBadge position={now.position} /> },
          { name: t`Due`, value: now.dueOn ? day(now.dueOn) : t`No date` },
          { name: t`Priority`, value: now.priority ? wordsOf('priority', now.priority) : t`None` },
          { name: t`Visibility`, value: label(visibilityLabels[now.visibility]) },
        ]}
      />
    </Alert>
  );
}

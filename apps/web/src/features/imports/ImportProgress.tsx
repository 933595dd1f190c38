import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Progress, Text } from '@mantine/core';
import type { ImportDetail } from '@mutabaa/contracts/imports';
import { useFormat } from '../../ui/format.ts';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { Section } from '../../ui/Section.tsx';
import { useImportPhaseNames } from './import-words.ts';
import { useCancelImport } from './imports.api.ts';

/** How far the server is with a file, and a way to stop it. */
export function ImportProgress({ detail }: { detail: ImportDetail }) {
  const { t } = useLingui();
  const { share } = useFormat();
  const phases = useImportPhaseNames();
  const cancel = useCancelImport(detail.id);
  const { bytesRead, bytesTotal, recordsRead } = detail.progress;
  const part = bytesTotal === 0 ? 0 : Math.min(1, bytesRead / bytesTotal);
  return (
    <Section title={phases[detail.phase]}>
      <Progress.Root size="lg" mb="sm">
        <Progress.Section value={part * 100} aria-label={t`Part of the file that has been read`} />
      </Progress.Root>
      <Group justify="space-between">
        <Text role="status">
          {t`${plural(recordsRead, { one: '# recommendation read', other: '# recommendations read' })}`} ·{' '}
          {share(part)}
        </Text>
        <Button variant="default" onClick={() => cancel.mutate()} loading={cancel.isPending}>
          <Trans>Cancel the import</Trans>
        </Button>
      </Group>
      {cancel.error && <ProblemAlert error={cancel.error} />}
    </Section>
  );
}

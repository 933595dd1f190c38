import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton, Stack } from '@mantine/core';
import type { ImportDetail } from '@mutabaa/contracts/imports';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useFormat } from '../../ui/format.ts';
import { TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { ImportReport } from './ImportReport.tsx';
import { ImportStep } from './ImportStep.tsx';
import { ImportSteps } from './ImportSteps.tsx';
import { useImportFormatNames } from './import-words.ts';
import { importQuery, isWorking } from './imports.api.ts';

export function ImportPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/imports/$id' });
  const { data, error, refetch } = useQuery(importQuery(id));
  return (
    <Stack gap="lg">
      <PageHeader
        above={
          <TextLink to="/imports">
            <Trans>Imports</Trans>
          </TextLink>
        }
        title={data?.fileName ?? t`Import`}
        lead={data && <Lead detail={data} />}
      />
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton height={320} />}
      {data && <ImportSteps phase={data.phase} />}
      {data && <ImportStep detail={data} />}
      {data && isWorking(data.phase) && <ImportProgress detail={data} />}
      {data?.counts && !isWorking(data.phase) && <ImportReport detail={data} />}
    </Stack>
  );
}

function Lead({ detail }: { detail: ImportDetail }) {
  const { t } = useLingui();
  const formats = useImportFormatNames();
  const { moment } = useFormat();
  // What could not be recognised has no format to name.
  const format = detail.format === 'auto' ? t`File` : formats[detail.format];
  const when = moment(detail.createdAt);
  const by = <bdi>{detail.by}</bdi>;
  return detail.by ? (
    <Trans>
      {format}, sent by {by} on {when}
    </Trans>
  ) : (
    <Trans>
      {format}, sent on {when}
    </Trans>
  );
}

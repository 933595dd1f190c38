import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton, Stack } from '@mantine/core';
import type { Mechanism } from '@mutabaa/contracts/mechanisms';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { localeOf, useLanguage } from '../../app/language.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { type LinkTarget, TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { useStateNames } from '../../ui/state-names.ts';
import { MechanismFilters, useMechanismFilterSentence } from './MechanismFilters.tsx';
import { mechanismsQuery } from './mechanisms.api.ts';
import { narrowMechanisms, sortMechanisms } from './narrow-mechanisms.ts';
import { ScoresChart } from './ScoresChart.tsx';
import { ScoresExplained } from './ScoresExplained.tsx';
import { useMechanismColumns } from './use-mechanism-columns.tsx';

const keyOf = (mechanism: Mechanism): string => mechanism.id;
const linkOf = ({ state }: Mechanism): LinkTarget => ({ to: '/states/$iso3', params: { iso3: state } });
const none: readonly Mechanism[] = [];

/** The national mechanisms: what they are, what they rest on, and how a survey scored them. */
export function MechanismsPage() {
  const { t } = useLingui();
  const search = useSearch({ from: '/mechanisms' });
  const navigate = useNavigate({ from: '/mechanisms' });
  const nameOf = useStateNames();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(mechanismsQuery);
  const mechanisms = data?.items ?? none;
  const rows = useMemo(
    () => sortMechanisms(narrowMechanisms(mechanisms, search), search.sort, nameOf, localeOf(language)),
    [mechanisms, search, nameOf, language],
  );
  const columns = useMechanismColumns();
  const filters = useMechanismFilterSentence();

  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Mechanisms`}
        lead={
          <Trans>
            The national mechanisms for implementation, reporting and follow-up: their type, what they rest
            on, and how a survey scored them.
          </Trans>
        }
      />
      <MechanismFilters />
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton height={560} />}
      {data && (
        <>
          <p role="status" style={{ margin: 0 }}>
            {t`${plural(rows.length, { one: '# mechanism', other: '# mechanisms' })}`}
          </p>
          <DataTable
            label={t`Mechanisms`}
            columns={columns}
            rows={rows}
            rowKey={keyOf}
            rowLink={linkOf}
            total={rows.length}
            sort={search.sort ?? 'state'}
            onSort={(sort) =>
              navigate({ search: (old) => ({ ...old, sort }), replace: true, resetScroll: false })
            }
            empty={
              <EmptyState
                title={<Trans>No mechanism on record matches.</Trans>}
                next={
                  <TextLink to="/mechanisms">
                    <Trans>Show all mechanisms</Trans>
                  </TextLink>
                }
              />
            }
          />
          <ScoresChart mechanisms={rows} filters={filters} />
          <ScoresExplained />
        </>
      )}
    </Stack>
  );
}

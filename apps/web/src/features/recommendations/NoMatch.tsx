import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { type ApiFilter, filterNames, filterOf } from '../../app/filter-search.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { type FilterName, useFilterNames } from '../../ui/filter-words.ts';
import { ButtonLink } from '../../ui/links.tsx';
import { useMe } from '../access/access.api.ts';
import { countQuery } from './recommendations.api.ts';

interface NoMatchProps {
  filter: ApiFilter;
  onDrop: (names: readonly FilterName[]) => void;
}

/** Nothing is found: says what would be found without which part of the filter, or how to bring the first file in. */
export function NoMatch({ filter, onDrop }: NoMatchProps) {
  const used = filterNames.filter((name) => filter[name] !== undefined);
  return used.length === 0 ? <NothingYet /> : <Loosen filter={filter} used={used} onDrop={onDrop} />;
}

function Loosen({ filter, used, onDrop }: NoMatchProps & { used: FilterName[] }) {
  const { t } = useLingui();
  const nameOf = useFilterNames();
  const counts = useQueries({
    queries: used.map((name) => countQuery(filterOf({ ...filter, [name]: undefined }))),
  });
  const ways = used
    .map((name, index) => ({ name, count: counts[index]?.data ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  const isCounting = counts.some(({ isPending }) => isPending);

  return (
    <EmptyState
      icon={<IconFilterOff size={32} stroke={1.25} />}
      title={<Trans>No recommendation matches everything that is filtered.</Trans>}
      next={
        <Stack gap="xs" align="center">
          {ways.length > 0 && <Trans>Leave out a part of the filter:</Trans>}
          {!isCounting && ways.length === 0 && used.length > 1 && (
            <Trans>Leaving out one part of the filter is not enough.</Trans>
          )}
          <Group gap="xs" justify="center">
            {ways.map(({ name, count }) => {
              const filterName = nameOf(name);
              return (
                <Button key={name} variant="default" size="sm" onClick={() => onDrop([name])}>
                  {t`${filterName}: ${plural(count, { one: '# found without it', other: '# found without it' })}`}
                </Button>
              );
            })}
            <Button variant={ways.length > 0 ? 'subtle' : 'default'} size="sm" onClick={() => onDrop(used)}>
              <Trans>Clear all</Trans>
            </Button>
          </Group>
          <ImportLink />
        </Stack>
      }
    />
  );
}

const NothingYet = () => (
  <EmptyState title={<Trans>No recommendations are on record yet.</Trans>} next={<ImportLink />} />
);

function ImportLink() {
  const me = useMe();
  return me ? (
    <ButtonLink to="/imports" variant="subtle" size="sm">
      <Trans>Import a file of the United Nations</Trans>
    </ButtonLink>
  ) : (
    <ButtonLink to="/sign-in" search={{ from: '/imports' }} variant="subtle" size="sm">
      <Trans>Sign in to import a file</Trans>
    </ButtonLink>
  );
}

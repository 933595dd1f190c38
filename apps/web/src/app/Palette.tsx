import '@mantine/spotlight/styles.layer.css';
import { useLingui } from '@lingui/react/macro';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { foldName } from '@mutabaa/reference-data/names';
import { stateAliases } from '@mutabaa/reference-data/state-aliases';
import { states } from '@mutabaa/reference-data/states';
import { IconMapPin, IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useLanguage } from './language.ts';
import { navigation } from './navigation.ts';

const [store, palette] = createSpotlight();
const shownStates = 7;

/** Every name a State is known by, in all languages, folded once. */
const stateNames = states.map((state) => ({
  state,
  folded: [...Object.values(state.names), ...(stateAliases[state.iso3] ?? []), state.iso3].map(foldName),
}));

const findStates = (query: string) => {
  const folded = foldName(query);
  if (!folded) return [];
  return stateNames
    .filter(({ folded: names }) =>
      names.some((name) => name.startsWith(folded) || name.includes(` ${folded}`)),
    )
    .slice(0, shownStates)
    .map(({ state }) => state);
};

/** Pages, States by any of their names, and the search of the register, from the keyboard. */
export function Palette() {
  const { t } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const found = useMemo(() => findStates(query), [query]);
  const folded = foldName(query);
  const pages = navigation.filter((item) => foldName(t(item.label)).includes(folded));

  useEffect(() => palette.open(), []);

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight={420}
      attributes={{ content: { 'aria-label': t`Search pages, States and recommendations` } }}
    >
      <Spotlight.Search
        placeholder={t`Search pages, States and recommendations`}
        aria-label={t`Search pages, States and recommendations`}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {found.length > 0 && (
          <Spotlight.ActionsGroup label={t`States`}>
            {found.map((state) => (
              <Spotlight.Action
                key={state.iso3}
                label={state.names[language]}
                leftSection={<IconMapPin size={18} aria-hidden />}
                onClick={() => navigate({ to: '/states/$iso3', params: { iso3: state.iso3 } })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {pages.length > 0 && (
          <Spotlight.ActionsGroup label={t`Pages`}>
            {pages.map((item) => (
              <Spotlight.Action
                key={item.to}
                label={t(item.label)}
                onClick={() => navigate({ to: item.to })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {folded && (
          <Spotlight.Action
            label={t`Recommendations that say “${query.trim()}”`}
            leftSection={<IconSearch size={18} aria-hidden />}
            onClick={() => navigate({ to: '/recommendations', search: { q: query.trim() } })}
          />
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

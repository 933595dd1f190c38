import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { localeOf, useLanguage } from '../app/language.ts';
import { useDrawing } from './chart-drawing.ts';
import { Legend, type LegendEntry } from './Legend.tsx';
import classes from './StateTiles.module.css';
import { useStateNames } from './state-names.ts';
import type { StateShade } from './state-shade.ts';
import { drawTiles } from './tile-drawing.ts';

export interface TileGroup {
  key: string;
  label: string;
  /** ISO codes. */
  states: readonly string[];
}

interface StateTilesProps {
  groups: readonly TileGroup[];
  shadeOf: (iso3: string) => StateShade;
  legend: readonly LegendEntry[];
}

function useAlphabet(): (codes: readonly string[]) => string[] {
  const nameOf = useStateNames();
  const language = useLanguage();
  return useMemo(() => {
    const order = new Intl.Collator(localeOf(language));
    return (codes) => codes.toSorted((one, other) => order.compare(nameOf(one), nameOf(other)));
  }, [nameOf, language]);
}

/** One tile for each State, all of one size: no State disappears for being small. */
export function StateTiles({ groups, shadeOf, legend }: StateTilesProps) {
  const nameOf = useStateNames();
  const sorted = useAlphabet();
  const ordered = groups.map((group) => ({ ...group, states: sorted(group.states) }));
  useDrawing(() => drawTiles({ groups: ordered, shadeOf, legend }));

  return (
    <div>
      <Legend entries={legend} />
      {ordered.map(({ key, label, states }) => (
        <div key={key} className={classes.group}>
          <h3 className={classes.heading}>{label}</h3>
          <ul className={classes.tiles} aria-label={label}>
            {states.map((iso3) => {
              const { colour, words } = shadeOf(iso3);
              return (
                <li key={iso3}>
                  <Link
                    to="/states/$iso3"
                    params={{ iso3 }}
                    preload={false}
                    className={classes.tile}
                    style={{ '--tile': colour }}
                    title={`${nameOf(iso3)}: ${words}`}
                    aria-label={`${iso3} ${nameOf(iso3)}: ${words}`}
                  >
                    {iso3}
                  </Link>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}

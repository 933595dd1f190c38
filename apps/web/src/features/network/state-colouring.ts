import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Mechanism } from '@mutabaa/contracts/mechanisms';
import type { State } from '@mutabaa/contracts/states';
import { membershipStandingLabels, membershipStandings } from '@mutabaa/reference-data/vocabularies';
import { useQuery } from '@tanstack/react-query';
import type { LegendEntry } from '../../ui/Legend.tsx';
import { useLabels } from '../../ui/labels.ts';
import { useMechanismClasses } from '../../ui/mechanism-class-names.ts';
import { mechanismClassColour, mechanismClasses, mechanismClassOf } from '../../ui/mechanism-classes.ts';
import { plainLand, type StateShade } from '../../ui/state-shade.ts';
import { standingColour } from '../../ui/status-colours.ts';
import { mechanismsQuery } from '../mechanisms/mechanisms.api.ts';
import { statesQuery } from '../states/states.api.ts';

/** What the maps show: each State's shade, what the shades mean, and the whole in one sentence. */
export interface StateColouring {
  /** What is shown of each State, as a table's heading. */
  name: string;
  summary: string;
  source: string;
  legend: LegendEntry[];
  shadeOf: (iso3: string) => StateShade;
}

function useStandingColouring(states: readonly State[]): StateColouring {
  const { t } = useLingui();
  const label = useLabels();
  const plain: StateShade = { colour: plainLand, words: t`No standing on record` };
  const standings = new Map(states.map(({ iso3, standing }) => [iso3, standing]));
  const named = states.filter(({ standing }) => standing !== null && standing !== 'withdrawn').length;
  const inUse = membershipStandings.filter((one) => states.some(({ standing }) => standing === one));
  return {
    name: t`Standing in the Network`,
    summary: t`${plural(named, {
      one: '# State is known by name as a member, observer or applicant of the Network.',
      other: '# States are known by name as members, observers or applicants of the Network.',
    })}`,
    source: t`Mutabaa record of the Network; the source of each standing is in the list below`,
    legend: [
      ...inUse.map((key) => ({
        key,
        label: label(membershipStandingLabels[key]),
        colour: standingColour(key),
      })),
      { key: 'none', label: plain.words, colour: plain.colour },
    ],
    shadeOf: (iso3) => {
      const standing = standings.get(iso3);
      return standing
        ? { colour: standingColour(standing), words: label(membershipStandingLabels[standing]) }
        : plain;
    },
  };
}

/** Of a State's mechanisms the one whose type is told. */
function classByState(mechanisms: readonly Mechanism[]): Map<string, string> {
  const known = mechanisms.toSorted((one, other) => Number(one.type !== null) - Number(other.type !== null));
  return new Map(known.map((mechanism) => [mechanism.state, mechanismClassOf(mechanism)]));
}

function useMechanismColouring(mechanisms: readonly Mechanism[]): StateColouring {
  const { t } = useLingui();
  const className = useMechanismClasses();
  const plain: StateShade = { colour: plainLand, words: t`No mechanism on record` };
  const classOf = classByState(mechanisms);
  const inUse = mechanismClasses.filter((key) => [...classOf.values()].includes(key));
  return {
    name: t`Type of mechanism`,
    summary: t`${plural(classOf.size, { one: '# State has a mechanism on record.', other: '# States have a mechanism on record.' })}`,
    source: t`Global survey of national mechanisms, 2021–2022, and national sources`,
    legend: [
      ...inUse.map((key) => ({ key, label: className(key), colour: mechanismClassColour(key) })),
      { key: 'none', label: plain.words, colour: plain.colour },
    ],
    shadeOf: (iso3) => {
      const key = classOf.get(iso3);
      return key === undefined ? plain : { colour: mechanismClassColour(key), words: className(key) };
    },
  };
}

/** The colours of the States by standing or by mechanism; nothing until what they rest on has come. */
export function useStateColouring(by: 'standing' | 'mechanism') {
  const states = useQuery(statesQuery);
  const mechanisms = useQuery({ ...mechanismsQuery, enabled: by === 'mechanism' });
  const byStanding = useStandingColouring(states.data?.items ?? []);
  const byMechanism = useMechanismColouring(mechanisms.data?.items ?? []);
  const asked = by === 'mechanism' ? mechanisms : states;
  const colouring = by === 'mechanism' ? byMechanism : byStanding;
  return { colouring: asked.data ? colouring : undefined, error: asked.error, refetch: asked.refetch };
}

import { states } from '@mutabaa/reference-data/states';
import { geoArea, geoEqualEarth, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import worldAddress from 'world-atlas/countries-50m.json?url';

export interface StateShape {
  iso3: string;
  /** SVG path data; empty where the State is too small for the map's scale. */
  path: string;
  /** Where its marker and its tip go. */
  x: number;
  y: number;
  /** So small that only a marker can be seen and pointed at. */
  isSmall: boolean;
}

export interface WorldShapes {
  width: number;
  height: number;
  states: readonly StateShape[];
  /** Land that is no State's in the register: drawn, and never coloured. */
  territories: string;
  borders: string;
}

type World = TopoJSON.Topology<{ countries: TopoJSON.GeometryCollection<{ name: string }> }>;
type Shape = { id?: string | number | undefined; properties?: { name?: string } | undefined };

const width = 960;
const antarctica = '010';
const smallest = 12_000;
const earthRadius = 6371;

const byNumber = new Map(states.map(({ m49, iso3 }) => [m49, iso3]));
/** Shapes that the atlas keeps apart and the United Nations does not, by the atlas's own code or name. */
const partOf = new Map([
  ['158', 'CHN'],
  ['344', 'CHN'],
  ['446', 'CHN'],
  ['Somaliland', 'SOM'],
  ['N. Cyprus', 'CYP'],
]);
/** Absent from the atlas: longitude and latitude of its largest island. */
const absent = [{ iso3: 'TUV', at: [179.2, -8.5] }] as const;

const codeOf = ({ id, properties }: Shape): string => String(id ?? properties?.name ?? '');
const stateOf = (shape: Shape): string | undefined =>
  byNumber.get(codeOf(shape)) ?? partOf.get(codeOf(shape));

/** Loads the atlas (public domain, Natural Earth at 1 : 50 million) and projects it once, on an equal-area projection. */
export async function loadWorldShapes(): Promise<WorldShapes> {
  const response = await fetch(worldAddress);
  if (!response.ok) throw new Error(`The map's file answered ${response.status}`);
  const world: World = await response.json();
  return projectWorld(world);
}

/** The countries of a TopoJSON world as path data, by State. */
export function projectWorld(world: World): WorldShapes {
  const { countries } = world.objects;
  const collection = feature(world, countries);
  const shapes = collection.features.filter((shape) => codeOf(shape) !== antarctica);
  const land = { ...collection, features: shapes };
  const projection = geoEqualEarth().fitWidth(width, land);
  const path = geoPath(projection).digits(1);
  const height = Math.ceil(path.bounds(land)[1][1]);
  const draw = (drawn: typeof shapes) => drawn.map((shape) => path(shape) ?? '').join('');

  const grouped = Map.groupBy(shapes, stateOf);
  const territories = draw(grouped.get(undefined) ?? []);
  const found = [...grouped].flatMap(([iso3, parts]): StateShape[] => {
    if (iso3 === undefined) return [];
    const largest = parts.reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best));
    const [x, y] = path.centroid(largest);
    const area = parts.reduce((sum, part) => sum + geoArea(part), 0) * earthRadius ** 2;
    return [{ iso3, path: draw(parts), x, y, isSmall: area < smallest }];
  });
  const placed = absent.flatMap(({ iso3, at }): StateShape[] => {
    const point = projection([...at]);
    return point ? [{ iso3, path: '', x: point[0], y: point[1], isSmall: true }] : [];
  });
  const borders =
    path(mesh(world, countries, (one, other) => one !== other && stateOf(one) !== stateOf(other))) ?? '';
  return { width, height, states: [...found, ...placed], territories, borders };
}

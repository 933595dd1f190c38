import type {
  FacetCount,
  FacetName,
  Recommendation,
  RecommendationFacets,
  RecommendationFilter,
  RecommendationQuery,
  RecommendationRow,
} from '@mutabaa/contracts/recommendations';
import { facetNames } from '@mutabaa/contracts/recommendations';
import type { Language } from '@mutabaa/reference-data/languages';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Person } from '../access/current-person.ts';
import { may } from '../access/policy.ts';
import { numberPlaceholders } from '../database/conditions.ts';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import { NotFoundError } from '../http/problem-error.ts';
import { DETAIL, rowColumns, WITH_SESSION_AND_DOCUMENT } from './recommendation-columns.sql.ts';
import { type FacetRow, facetStatement } from './recommendation-facets.sql.ts';
import { behind, type Order, orderBy, orderOf, PLACE_COLUMNS, placeOf } from './recommendation-order.sql.ts';
import { filterRecommendations } from './recommendation-search.sql.ts';

export interface RecommendationPage {
  items: RecommendationRow[];
  nextCursor: string | null;
  total: number;
}

/** A row with its place in the list; whoever shows it takes the row only. */
interface PlacedRow extends RecommendationRow {
  sort_key: string;
  state_place: string;
  document_place: string;
  paragraph_order: string;
}

/** What the rows that are counted 15 ways may take before they go to disk, which would double the time. */
const FACETS_MEMORY = '32MB';

/** Reads the register. Whoever is not signed in sees what is public and nothing else. */
@Injectable()
export class RecommendationsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(
    query: RecommendationQuery,
    person: Person | null,
    language: Language,
  ): Promise<RecommendationPage> {
    const filter = filterRecommendations(query, person);
    const order = orderOf({ ...query, language });
    const [rows, total] = await Promise.all([
      this.page(filter.text, filter.values, order, query, language),
      this.count(query, person),
    ]);
    const items = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? cursorOf(order, last) : null, total };
  }

  /** How many recommendations this reader finds under a filter. */
  async count(filter: RecommendationFilter, person: Person | null): Promise<number> {
    const { text, values } = filterRecommendations(filter, person);
    const [count]: { total: number }[] = await this.dataSource.query(
      `select count(*)::int as total from recommendation r where ${text}`,
      [...values],
    );
    return count?.total ?? 0;
  }

  /** One row more than asked for, which tells whether there is a next page. */
  private async page(
    where: string,
    given: readonly unknown[],
    order: Order,
    { cursor, limit }: RecommendationQuery,
    language: Language,
  ): Promise<PlacedRow[]> {
    const values = [...given, ...order.values];
    const key = numberPlaceholders(order.key, given.length);
    // a sort has its values either in the key or in the join, never in both
    const join = numberPlaceholders(order.join, given.length);
    let from = 'true';
    if (cursor !== undefined) {
      from = numberPlaceholders(behind(order), values.length);
      const [, sortKey, ...place] = decodeCursor(cursor, placeOf(order));
      values.push(sortKey, sortKey, ...place);
    }
    return this.dataSource.query(
      `select ${rowColumns(language)}, p.sort_key::text, p.state_place, p.document_place, p.paragraph_order
       from (
         select * from (
           select ${PLACE_COLUMNS}, ${key} as sort_key from recommendation r ${join} where ${where}
         ) p where ${from} order by ${orderBy(order)} limit ${limit + 1}
       ) p join recommendation r using (id) ${WITH_SESSION_AND_DOCUMENT}
       order by ${orderBy(order)}`,
      values,
    );
  }

  async facets(filter: RecommendationFilter, person: Person | null): Promise<RecommendationFacets> {
    const [sql, values] = facetStatement(filter, person);
    const rows = await this.dataSource.transaction(async (tx) => {
      await tx.query(`set local work_mem = '${FACETS_MEMORY}'`);
      return tx.query<FacetRow[]>(sql, [...values]);
    });
    return {
      total: rows.find(({ facet }) => facet === 'total')?.count ?? 0,
      facets: countsByFacet(rows),
    };
  }

  /** Who recorded a change is told to those who may see internal records. */
  async get(id: string, person: Person | null): Promise<Recommendation> {
    const [recommendation]: Recommendation[] = await this.dataSource.query(DETAIL, [
      id,
      may(person?.role, 'recommendations.read_internal'),
    ]);
    if (!recommendation) throw new NotFoundError('recommendation');
    return recommendation;
  }
}

const cursorOf = ({ sort }: Order, row: PlacedRow): string =>
  encodeCursor([sort, row.sort_key, row.state_place, row.document_place, row.paragraph_order, row.id]);

const countsByFacet = (rows: readonly FacetRow[]): Record<FacetName, FacetCount[]> => {
  const counts = (name: FacetName): FacetCount[] =>
    rows.filter(({ facet }) => facet === name).map(({ key, count }) => ({ key, count }));
  return Object.fromEntries(facetNames.map((name) => [name, counts(name)])) as Record<
    FacetName,
    FacetCount[]
  >;
};

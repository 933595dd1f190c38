import type {
  ChangePosition,
  ChangeStatus,
  Recommendation,
  UpdateRecommendation,
} from '@mutabaa/contracts/recommendations';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Person } from '../access/current-person.ts';
import { FieldError, NotFoundError, ProblemError } from '../http/problem-error.ts';
import { RecommendationsService } from './recommendations.service.ts';

/** Columns of `recommendation` with the values they get; one that is undefined stays as it is. */
type Columns = Partial<
  Record<
    | 'due_on'
    | 'priority'
    | 'action_category'
    | 'action_category_suggested'
    | 'visibility'
    | 'status'
    | 'position',
    string | number | boolean | null | undefined
  >
>;

/** What people change of a recommendation. Each change is one transaction and refuses to overwrite what its writer has not seen. */
@Injectable()
export class RecommendationChangesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly recommendations: RecommendationsService,
  ) {}

  /** A field that is left out stays, null clears it. An action category that a person sets is no suggestion any more. */
  async update(id: string, change: UpdateRecommendation, person: Person): Promise<Recommendation> {
    const { dueOn, priority, actionCategory, visibility, version } = change;
    await this.dataSource.transaction((tx) =>
      write(tx, id, version, {
        due_on: dueOn,
        priority,
        action_category: actionCategory,
        action_category_suggested: actionCategory === undefined ? undefined : false,
        visibility,
      }),
    );
    return this.recommendations.get(id, person);
  }

  /** Days run forward: a status before the newest one on record would not be the present one, so it is refused. */
  async changeStatus(id: string, change: ChangeStatus, person: Person): Promise<Recommendation> {
    await this.dataSource.transaction(async (tx) => {
      await write(tx, id, change.version, { status: change.status });
      const on = await dayOfChange(tx, change.on);
      const [newest]: { day: string | null }[] = await tx.query(
        'select max(changed_on)::text as day from status_change where recommendation_id = $1',
        [id],
      );
      if (newest?.day && on < newest.day) throw new FieldError('on', 'issue.before_last_change');
      await tx.query(
        `insert into status_change (recommendation_id, status, rationale, changed_on, person_id)
         values ($1, $2, $3, $4, $5)`,
        [id, change.status, change.rationale, on, person.id],
      );
    });
    return this.recommendations.get(id, person);
  }

  /** The document is the one of that symbol, put on record by its symbol alone where it is not known yet. */
  async changePosition(id: string, change: ChangePosition, person: Person): Promise<Recommendation> {
    await this.dataSource.transaction(async (tx) => {
      await write(tx, id, change.version, { position: change.position });
      const on = change.on === undefined ? null : await dayOfChange(tx, change.on);
      const documentId = change.symbol ? await documentOf(tx, change.symbol) : null;
      await tx.query(
        `insert into position_change (recommendation_id, position, changed_on, document_id, note, person_id)
         values ($1, $2, $3, $4, $5, $6)`,
        [id, change.position, on, documentId, change.note ?? null, person.id],
      );
    });
    return this.recommendations.get(id, person);
  }
}

/** Writes only onto the version that the writer has seen; the row stays locked until the transaction ends. */
const write = async (tx: EntityManager, id: string, version: number, columns: Columns): Promise<void> => {
  const given = Object.entries(columns).filter(([, value]) => value !== undefined);
  const sets = given.map(([column], index) => `${column} = $${index + 3}`);
  const updated: unknown[] = await tx.query(
    `with updated as (
       update recommendation set ${[...sets, 'version = version + 1', 'updated_at = now()'].join(', ')}
       where id = $1 and version = $2 returning 1
     ) select * from updated`,
    [id, version, ...given.map(([, value]) => value)],
  );
  if (updated.length > 0) return;
  const existing: unknown[] = await tx.query('select 1 from recommendation where id = $1', [id]);
  throw existing.length > 0 ? new ProblemError('VERSION_CONFLICT') : new NotFoundError('recommendation');
};

/** The day given, else today; not one that has begun nowhere on earth yet. */
const dayOfChange = async (tx: EntityManager, given: string | undefined): Promise<string> => {
  const [now]: { today: string; latest: string }[] = await tx.query(
    `select (now() at time zone 'utc')::date::text as today,
       (now() at time zone 'utc' + interval '14 hours')::date::text as latest`,
  );
  const day = given ?? now?.today ?? '';
  if (now && day > now.latest) throw new FieldError('on', 'issue.in_the_future');
  return day;
};

const documentOf = async (tx: EntityManager, symbol: string): Promise<string | null> => {
  await tx.query(
    `insert into source_document (symbol, title)
     select $1, $1 where not exists (select from source_document where upper(symbol) = upper($1))
     on conflict do nothing`,
    [symbol],
  );
  const [document]: { id: string }[] = await tx.query(
    'select id from source_document where upper(symbol) = upper($1) order by symbol = $1 desc limit 1',
    [symbol],
  );
  return document?.id ?? null;
};

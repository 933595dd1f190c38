import type { CreateSession, Session, SessionDetail, SessionQuery } from '@mutabaa/contracts/sessions';
import type { Language } from '@mutabaa/reference-data/languages';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import { FieldError, NotFoundError } from '../http/problem-error.ts';
import { SessionEntity } from './session.entity.ts';
import { COLUMNS, FROM, filterSessions } from './session-search.sql.ts';

export interface SessionPage {
  items: Session[];
  nextCursor: string | null;
  total: number;
}

/** Sort day (`0001-01-01` where none is known) and id of the last row of a page. */
const place = z.tuple([z.iso.date(), z.uuid()]);

@Injectable()
export class SessionsService {
  constructor(
    private readonly dataSource: DataSource,
    @InjectRepository(SessionEntity) private readonly sessions: Repository<SessionEntity>,
  ) {}

  /** Newest first; sessions whose day is not known come last. */
  async list(query: SessionQuery): Promise<SessionPage> {
    const filter = filterSessions(query);
    const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor, place);
    const page = after ? filter.and('(s.sort_day, s.id) < (?::date, ?::uuid)', after) : filter;
    const [items, [count]] = await Promise.all([
      this.dataSource.query<(Session & { sortDay: string })[]>(
        `select ${COLUMNS}, s.sort_day::text as "sortDay" ${FROM} where ${page.text}
         order by s.sort_day desc, s.id desc limit ${query.limit + 1}`,
        page.values,
      ),
      this.dataSource.query<{ total: number }[]>(
        `select count(*)::int as total ${FROM} where ${filter.text}`,
        filter.values,
      ),
    ]);
    const shown = items.slice(0, query.limit);
    const last = items.length > query.limit ? shown.at(-1) : undefined;
    return {
      items: shown,
      nextCursor: last ? encodeCursor([last.sortDay, last.id]) : null,
      total: count?.total ?? 0,
    };
  }

  async get(id: string): Promise<SessionDetail> {
    const [sessions, children, documents] = await Promise.all([
      this.dataSource.query<(Session & Pick<SessionDetail, 'summary'>)[]>(
        `select ${COLUMNS}, s.summary ${FROM} where s.id = $1`,
        [id],
      ),
      this.dataSource.query<Session[]>(
        `select ${COLUMNS} ${FROM} where s.parent_id = $1 order by s.sort_day, s.label limit 500`,
        [id],
      ),
      this.dataSource.query<SessionDetail['documents']>(
        'select id, symbol, title from source_document where session_id = $1 order by symbol, title limit 500',
        [id],
      ),
    ]);
    const [session] = sessions;
    if (!session) throw new NotFoundError('session');
    return { ...session, children, documents };
  }

  /** Records a session that the reference data does not know. Title and summary are in the writer's language. */
  async record(session: CreateSession, language: Language): Promise<SessionDetail> {
    await this.requireReferences(session);
    const saved = await this.sessions.save(
      this.sessions.create({
        bodyKey: session.body,
        label: session.label,
        number: null,
        cycle: null,
        kind: session.kind,
        titles: { [language]: session.title },
        summary: session.summary === undefined ? {} : { [language]: session.summary },
        parentId: session.parentId ?? null,
        opensOn: session.opensOn,
        closesOn: session.closesOn ?? null,
        period: null,
        place: session.place ?? null,
        agendaItem: session.agendaItem ?? null,
        stateUnderReview: session.stateUnderReview ?? null,
        source: null,
      }),
    );
    return this.get(saved.id);
  }

  private async requireReferences({ body, label, stateUnderReview, parentId }: CreateSession): Promise<void> {
    const [found]: Record<'body' | 'state' | 'parent' | 'taken', boolean>[] = await this.dataSource.query(
      `select exists (select from review_body where key = $1) as body,
         $2::text is null or exists (select from state where iso3 = $2) as state,
         $3::uuid is null or exists (select from session where id = $3) as parent,
         exists (select from session where body_key = $1 and label = $4) as taken`,
      [body, stateUnderReview ?? null, parentId ?? null, label],
    );
    if (!found?.body) throw new FieldError('body', 'issue.unknown_body');
    if (!found.state) throw new FieldError('stateUnderReview', 'issue.unknown_state');
    if (!found.parent) throw new FieldError('parentId', 'issue.unknown_session');
    if (found.taken) throw new FieldError('label', 'issue.label_taken');
  }
}

import type { SourceDocument } from '@mutabaa/contracts/documents';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotFoundError } from '../http/problem-error.ts';

@Injectable()
export class DocumentsService {
  constructor(private readonly dataSource: DataSource) {}

  async get(id: string): Promise<SourceDocument> {
    const [document]: SourceDocument[] = await this.dataSource.query(
      `select d.id, d.symbol, d.title, d.kind, d.published_on::text as "publishedOn", d.language, d.url,
         d.body_key as body, d.session_id as "sessionId", s.label as "sessionLabel",
         coalesce((select array_agg(distinct r.state_iso3) from recommendation r
           where r.document_id = d.id and r.state_iso3 is not null and r.visibility = 'public'), '{}') as states,
         (select count(*)::int from recommendation r
           where r.document_id = d.id and r.visibility = 'public') as recommendations,
         (select count(*)::int from position_change p join recommendation r on r.id = p.recommendation_id
           where p.document_id = d.id and r.visibility = 'public') as "positionsStated"
       from source_document d left join session s on s.id = d.session_id where d.id = $1`,
      [id],
    );
    if (!document) throw new NotFoundError('source_document');
    return document;
  }
}

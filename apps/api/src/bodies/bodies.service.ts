import type { ReviewBody } from '@mutabaa/contracts/bodies';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class BodiesService {
  constructor(private readonly dataSource: DataSource) {}

  /** The bodies in the UN's order, with how much is recorded of each. */
  async list(): Promise<ReviewBody[]> {
    return this.dataSource.query(`
      select b.key, b.kind, b.code, b.names,
        (select count(*)::int from session s where s.body_key = b.key) as sessions,
        (select count(*)::int from recommendation r
          where r.body_key = b.key and r.visibility = 'public') as recommendations
      from review_body b order by b.ordinal`);
  }
}

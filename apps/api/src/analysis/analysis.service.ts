import type { Overview } from '@mutabaa/contracts/analysis';
import type { RecommendationFilter } from '@mutabaa/contracts/recommendations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Person } from '../access/current-person.ts';
import { TODAY } from '../recommendations/recommendation-search.sql.ts';
import { type OverviewRow, overviewStatement } from './overview.sql.ts';
import { overviewOf } from './overview.ts';

/** What the filtered recommendations may take in memory while they are counted. */
const COUNTING_MEMORY = '32MB';

@Injectable()
export class AnalysisService {
  constructor(private readonly dataSource: DataSource) {}

  /** Counts exactly what the register lists under the same filter for the same reader. */
  async overview(filter: RecommendationFilter, person: Person | null): Promise<Overview> {
    const [sql, values] = overviewStatement(filter, person);
    return this.dataSource.transaction(async (tx) => {
      await tx.query(`set local work_mem = '${COUNTING_MEMORY}'`);
      const rows = await tx.query<OverviewRow[]>(sql, values);
      // now() stands still within a transaction: the day is the one that the rows were judged by
      const [day] = await tx.query<{ today: string }[]>(`select ${TODAY}::text as today`);
      return overviewOf(rows, day?.today ?? '');
    });
  }
}

import { healthEndpoints } from '@mutabaa/contracts/health';
import { Controller } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Allow } from '../access/allow.ts';
import { ProblemError } from '../http/problem-error.ts';
import { Route } from '../http/route.ts';

@Controller()
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Route(healthEndpoints.live)
  @Allow('anyone')
  async live() {
    return { status: 'ok' as const };
  }

  @Route(healthEndpoints.ready)
  @Allow('anyone')
  async ready() {
    try {
      const rows: { count: number }[] = await this.dataSource.query(
        'select count(*)::int as count from migrations',
      );
      return { status: 'ok' as const, database: 'ok' as const, migrations: rows[0]?.count ?? 0 };
    } catch {
      throw new ProblemError('UNAVAILABLE', { retryAfter: 5 });
    }
  }
}

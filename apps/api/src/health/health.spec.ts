import { DataSource } from 'typeorm';
import { createTestApp, type TestApp } from '../../test/test-app.ts';
import { migrations } from '../database/migrations.ts';

describe('Health', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp();
  });
  afterAll(() => t.close());

  it('is ready when the database is migrated', async () => {
    const answer = await t.app.inject('/api/health/ready');
    expect(answer.json()).toEqual({ status: 'ok', database: 'ok', migrations: migrations.length });
  });

  it('lives without the database, and is not ready', async () => {
    await t.app.get(DataSource).destroy();
    const ready = await t.app.inject('/api/health/ready');
    expect(ready.json()).toMatchObject({ status: 503, code: 'UNAVAILABLE', retryAfter: 5 });
    expect(ready.headers['retry-after']).toBe('5');
    expect((await t.app.inject('/api/health/live')).json()).toEqual({ status: 'ok' });
    await t.app.get(DataSource).initialize();
  });
});

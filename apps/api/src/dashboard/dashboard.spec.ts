import 'reflect-metadata';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { setUpHttp } from '../http/set-up-http.ts';
import { serveDashboard } from './serve-dashboard.ts';

@Module({})
class NothingElse {}

const PAGE = '<!doctype html><title>Mutabaa</title>';
const SCRIPT = `export const word = ${JSON.stringify('x'.repeat(5000))};`;

describe('The dashboard', () => {
  let app: NestFastifyApplication;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mutabaa-dashboard-'));
    await mkdir(path.join(folder, 'assets'));
    await writeFile(path.join(folder, 'index.html'), PAGE);
    await writeFile(path.join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await writeFile(path.join(folder, 'assets', 'index-Ab12.js'), SCRIPT);
    app = await NestFactory.create<NestFastifyApplication>(NothingElse, new FastifyAdapter(), {
      logger: false,
    });
    await setUpHttp(app);
    await serveDashboard(app, folder);
    await app.init();
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  it.each([
    '/',
    '/network',
    '/recommendations?state=MAR&sort=-due',
    '/states/MAR',
    '/documents/A.HRC.59',
    '/ar/x',
  ])('opens at %s with its one page, asked for anew each time', async (url) => {
    const answer = await app.inject({ url, headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([answer.statusCode, answer.body]).toEqual([200, PAGE]);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
  });

  it('is not sent again to a browser that has it', async () => {
    const { headers } = await app.inject('/');
    const answer = await app.inject({ url: '/', headers: { 'if-none-match': String(headers.etag) } });
    expect([answer.statusCode, answer.body]).toEqual([304, '']);
  });

  it('lets browsers keep for ever what has a hash in its name', async () => {
    const { headers } = await app.inject('/assets/index-Ab12.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toContain('javascript');
    expect((await app.inject('/icon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it('sends its scripts compressed', async () => {
    const answer = await app.inject({
      url: '/assets/index-Ab12.js',
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers.vary).toContain('accept-encoding');
    expect(brotliDecompressSync(answer.rawPayload).toString()).toBe(SCRIPT);
    expect(answer.rawPayload.length).toBeLessThan(200);
  });

  it.each(['/', '/network', '/assets/index-Ab12.js'])('answers HEAD at %s', async (url) => {
    const answer = await app.inject({ method: 'HEAD', url });
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
  });

  it.each([
    '/assets/index-Old.js',
    '/assets/',
    '/assets',
    '/missing.png',
    '/api',
    '/api/nothing',
    '/assets/../../package.json',
  ])('does not pass its page off as %s', async (url) => {
    const answer = await app.inject({ url, headers: { accept: '*/*' } });
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'NOT_FOUND']);
  });

  it.each(['/..%2fpackage.json', '/%2e%2e/%2e%2e/etc/passwd', '/assets/..%5c..%5cpackage.json', '/%00'])(
    'gives away no file outside its folder: %s',
    async (url) => {
      const answer = await app.inject(url);
      expect([200, 400, 403, 404]).toContain(answer.statusCode);
      if (answer.statusCode === 200) expect(answer.body).toBe(PAGE);
    },
  );
});

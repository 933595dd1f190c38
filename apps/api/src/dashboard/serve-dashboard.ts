import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PROJECT_ROOT } from '../config/environment.ts';

const BUILT_DASHBOARD = path.join(PROJECT_ROOT, 'apps/web/dist');

/**
 * Serves the built dashboard beside the API. Files under `assets/` carry a hash in their name and may be kept for ever;
 * every address of the dashboard itself gets its one page. Without a build (in specs) there is only the API.
 */
export const serveDashboard = async (app: NestFastifyApplication): Promise<void> => {
  if (!existsSync(path.join(BUILT_DASHBOARD, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: BUILT_DASHBOARD,
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, file) => {
      const kept = file.includes(`${path.sep}assets${path.sep}`);
      void reply.header('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', async (request, reply) => {
      const asksForPage = (request.headers.accept ?? '').includes('text/html');
      if (request.url.startsWith('/api/') || !asksForPage) return reply.callNotFound();
      return reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false });
    });
};

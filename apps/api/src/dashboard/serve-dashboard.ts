import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PROJECT_ROOT } from '../config/environment.ts';

const BUILT_DASHBOARD = path.join(PROJECT_ROOT, 'apps/web/dist');

/**
 * Serves the built dashboard beside the API. Files under `assets/` carry a hash in their name and may be kept for ever;
 * every address of the dashboard itself gets its one page. Without a build (in specs) there is only the API.
 */
export const serveDashboard = async (
  app: NestFastifyApplication,
  folder = BUILT_DASHBOARD,
): Promise<void> => {
  if (!existsSync(path.join(folder, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, file) => {
      const kept = file.startsWith(path.join(folder, 'assets') + path.sep);
      void reply.header('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const instance: FastifyInstance = app.getHttpAdapter().getInstance();
  instance.get('/*', async (request, reply) =>
    isPage(request) ? reply.sendFile('index.html') : reply.callNotFound(),
  );
};

/** An address of the dashboard, as people share it: not the API's, and not a file's that is not there. */
const isPage = ({ url, headers }: FastifyRequest): boolean => {
  const [pathname = ''] = url.split('?');
  if (/^\/(api|assets)(\/|$)/.test(pathname)) return false;
  return path.posix.extname(pathname) === '' || (headers.accept ?? '').includes('text/html');
};

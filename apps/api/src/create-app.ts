import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.ts';
import type { Settings } from './config/settings.ts';
import { serveDashboard } from './dashboard/serve-dashboard.ts';
import { setUpHttp } from './http/set-up-http.ts';
import { answerNoRequest, answerUnroutable } from './http/unroutable.ts';
import { serveOpenApi } from './openapi/serve-openapi.ts';

/** JSON bodies; files come as multipart with a limit of their own. */
const BODY_LIMIT_BYTES = 1_048_576;

/** The whole application, ready to listen: API, documentation and dashboard. */
export const createApp = async (settings: Settings): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    // One hop, the proxy in front: what stands further left in X-Forwarded-For anybody may have written.
    trustProxy: settings.publicUrl === undefined ? false : (_, hop) => hop === 0,
    genReqId: () => randomUUID(),
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerNoRequest,
    routerOptions: { maxParamLength: 500 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), adapter, {
    bufferLogs: true,
    // The framework reads JSON by itself; Nest would add forms, which nothing here takes.
    bodyParser: false,
  });
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix('api');
  await setUpHttp(app);
  serveOpenApi(app);
  await serveDashboard(app);
  return app;
};

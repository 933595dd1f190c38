import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { ProblemFilter } from './problem.filter.ts';
import { RouteTable } from './route-table.ts';
import { securityHeaders } from './security-headers.ts';
import { ValidationPipe } from './validation.pipe.ts';

/** 600 MB: the full UHRI export is some 400 MB. */
const FILE_LIMIT_BYTES = 600 * 1024 * 1024;
const COMPRESS_FROM_BYTES = 1024;

/** What holds for every route: cookies, files, compression, security headers, validation, exact answers, problems. */
export const setUpHttp = async (app: NestFastifyApplication): Promise<void> => {
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, {
    limits: { fileSize: FILE_LIMIT_BYTES, files: 1, fields: 10, fieldSize: 10_000, headerPairs: 100 },
  });
  await app.register(fastifyCompress, { threshold: COMPRESS_FROM_BYTES, encodings: ['br', 'gzip'] });
  const instance: FastifyInstance = app.getHttpAdapter().getInstance();
  const routes = new RouteTable(instance);
  // JSON and files only: what a page of another site can send without asking is of no known type here.
  instance.removeContentTypeParser('text/plain');
  instance.addHook('onSend', securityHeaders);
  app.useGlobalPipes(new ValidationPipe());
  app.useGlobalInterceptors(new StandardSchemaSerializerInterceptor(app.get(Reflector)));
  app.useGlobalFilters(new ProblemFilter(routes));
};

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { LOGIN_COOKIE_SCHEME } from '../access/allow.ts';
import { loginCookie } from '../access/login-cookie.ts';
import { SETTINGS, type Settings } from '../config/settings.ts';

/** The document of the whole API, made from the same schemas that check requests and answers. */
export const describeApi = (app: NestFastifyApplication): OpenAPIObject => {
  const cookie = loginCookie(app.get<Settings>(SETTINGS));
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Mutabaa')
      .setDescription('Follow-up of human-rights recommendations by national mechanisms and their network')
      .setVersion('0.1.0')
      .setOpenAPIVersion('3.1.0')
      .setLicense('MIT', 'https://opensource.org/license/mit')
      .addServer('/')
      .addCookieAuth(cookie.name, { type: 'apiKey', in: 'cookie', name: cookie.name }, LOGIN_COOKIE_SCHEME)
      .build(),
  );
  return withProblemMediaType(document);
};

/** What goes wrong is answered as a problem document; Nest can only describe it under the media type of what goes right. */
const withProblemMediaType = (document: OpenAPIObject): OpenAPIObject => {
  for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path))) {
    const { default: problem } = operation.responses;
    const [described] = Object.values(problem?.content ?? {});
    if (problem && described) problem.content = { 'application/problem+json': described };
  }
  return document;
};

/** Serves the document at `/api/openapi.json` and a page to read it at `/api/docs`. */
export const serveOpenApi = (app: NestFastifyApplication): void => {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Mutabaa API',
  });
};

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The document of the whole API, made from the same schemas that check requests and answers. */
export const describeApi = (app: NestFastifyApplication): OpenAPIObject =>
  SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Mutabaa')
      .setDescription('Follow-up of human-rights recommendations by national mechanisms and their network')
      .setVersion('0.1.0')
      .setOpenAPIVersion('3.1.0')
      .build(),
  );

/** Serves the document at `/api/openapi.json` and a page to read it at `/api/docs`. */
export const serveOpenApi = (app: NestFastifyApplication): void => {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
  });
};

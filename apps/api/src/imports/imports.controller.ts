import { Readable } from 'node:stream';
import type { QueryOf } from '@mutabaa/contracts/endpoint';
import { importEndpoints } from '@mutabaa/contracts/imports';
import type { IdParams } from '@mutabaa/contracts/wire';
import { Controller, Headers, Param, Query, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../access/allow.ts';
import { type Person, SignedIn } from '../access/current-person.ts';
import { Route } from '../http/route.ts';
import { requestLanguage } from '../language/request-language.ts';
import { ImportsService } from './imports.service.ts';
import { problemCsv } from './problem-file.ts';

type RequestHeaders = FastifyRequest['headers'];

@Controller()
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Route(importEndpoints.list)
  @Allow('imports.read')
  async list(
    @Query({ schema: importEndpoints.list.query }) query: QueryOf<typeof importEndpoints.list>,
    @Headers() headers: RequestHeaders,
  ) {
    return this.imports.list(query, requestLanguage(headers));
  }

  @Route(importEndpoints.start)
  @Allow('imports.run')
  async start(@Req() request: FastifyRequest, @SignedIn() person: Person) {
    return this.imports.start(request, person, requestLanguage(request.headers));
  }

  @Route(importEndpoints.get)
  @Allow('imports.read')
  async get(
    @Param({ schema: importEndpoints.get.params }) { id }: IdParams,
    @Headers() headers: RequestHeaders,
  ) {
    return this.imports.get(id, requestLanguage(headers));
  }

  @Route(importEndpoints.confirm)
  @Allow('imports.run')
  async confirm(
    @Param({ schema: importEndpoints.confirm.params }) { id }: IdParams,
    @Headers() headers: RequestHeaders,
  ) {
    return this.imports.confirm(id, requestLanguage(headers));
  }

  @Route(importEndpoints.cancel)
  @Allow('imports.run')
  async cancel(
    @Param({ schema: importEndpoints.cancel.params }) { id }: IdParams,
    @Headers() headers: RequestHeaders,
  ) {
    return this.imports.cancel(id, requestLanguage(headers));
  }

  @Route(importEndpoints.problems)
  @Allow('imports.read')
  async problems(
    @Param({ schema: importEndpoints.problems.params }) { id }: IdParams,
    @Query({ schema: importEndpoints.problems.query }) query: QueryOf<typeof importEndpoints.problems>,
    @Headers() headers: RequestHeaders,
  ) {
    return this.imports.problems(id, query, requestLanguage(headers));
  }

  @Route(importEndpoints.problemFile)
  @Allow('imports.read')
  async problemFile(
    @Param({ schema: importEndpoints.problemFile.params }) { id }: IdParams,
    @Headers() headers: RequestHeaders,
  ) {
    await this.imports.requireRun(id);
    const csv = problemCsv(this.imports.everyProblem(id), requestLanguage(headers));
    return new StreamableFile(Readable.from(csv, { objectMode: false }), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="problems-${id}.csv"`,
    });
  }
}

import type { IncomingHttpHeaders } from 'node:http';
import { type CreateSession, type SessionQuery, sessionEndpoints } from '@mutabaa/contracts/sessions';
import type { IdParams } from '@mutabaa/contracts/wire';
import { Body, Controller, Headers, Param, Query } from '@nestjs/common';
import { Allow } from '../access/allow.ts';
import { Route } from '../http/route.ts';
import { requestLanguage } from '../language/request-language.ts';
import { SessionsService } from './sessions.service.ts';

@Controller()
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Route(sessionEndpoints.list)
  @Allow('anyone')
  async list(@Query({ schema: sessionEndpoints.list.query }) query: SessionQuery) {
    return this.sessions.list(query);
  }

  @Route(sessionEndpoints.get)
  @Allow('anyone')
  async get(@Param({ schema: sessionEndpoints.get.params }) { id }: IdParams) {
    return this.sessions.get(id);
  }

  @Route(sessionEndpoints.create)
  @Allow('sessions.record')
  async record(
    @Body({ schema: sessionEndpoints.create.body }) session: CreateSession,
    @Headers() headers: IncomingHttpHeaders,
  ) {
    return this.sessions.record(session, requestLanguage(headers));
  }
}

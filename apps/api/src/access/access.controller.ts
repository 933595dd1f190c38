import { accessEndpoints } from '@mutabaa/contracts/access';
import type { BodyOf } from '@mutabaa/contracts/endpoint';
import { Body, Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SETTINGS, type Settings } from '../config/settings.ts';
import { Route } from '../http/route.ts';
import { AccessService } from './access.service.ts';
import { Allow } from './allow.ts';
import { CurrentPerson, type Person } from './current-person.ts';
import { loginCookie } from './login-cookie.ts';

@Controller()
export class AccessController {
  private readonly cookie: ReturnType<typeof loginCookie>;

  constructor(
    private readonly access: AccessService,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.cookie = loginCookie(settings);
  }

  @Route(accessEndpoints.signIn)
  @Allow('anyone')
  async signIn(
    @Body({ schema: accessEndpoints.signIn.body }) { email, password }: BodyOf<typeof accessEndpoints.signIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const previousToken = request.cookies[this.cookie.name];
    const { person, token } = await this.access.signIn({
      email,
      password,
      address: request.ip,
      previousToken,
    });
    void reply.setCookie(this.cookie.name, token, this.cookie.options);
    return person;
  }

  @Route(accessEndpoints.signOut)
  @Allow('anyone')
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const token = request.cookies[this.cookie.name];
    if (token !== undefined) await this.access.signOut(token);
    void reply.clearCookie(this.cookie.name, this.cookie.options);
  }

  @Route(accessEndpoints.me)
  @Allow('anyone')
  async me(@CurrentPerson() person: Person | null) {
    return { person };
  }
}

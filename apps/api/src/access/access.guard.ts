import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { SETTINGS, type Settings } from '../config/settings.ts';
import { ProblemError } from '../http/problem-error.ts';
import { AccessService } from './access.service.ts';
import { ALLOW } from './allow.ts';
import { isCrossSiteWrite } from './cross-site.ts';
import { loginCookie } from './login-cookie.ts';
import { may, type Permission } from './policy.ts';

/** Stands before every route: finds out who asks, and lets in whom the policy table lets in. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly cookieName: string;

  constructor(
    private readonly reflector: Reflector,
    private readonly access: AccessService,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.cookieName = loginCookie(settings).name;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (isCrossSiteWrite(request)) throw new ProblemError('CROSS_SITE_REFUSED');
    const token = request.cookies[this.cookieName];
    request.person = token === undefined ? null : await this.access.whoIs(token);
    const permission = this.reflector.get<Permission | undefined>(ALLOW, context.getHandler());
    if (permission === 'anyone') return true;
    if (permission === undefined) throw new ProblemError('FORBIDDEN');
    if (!request.person) throw new ProblemError('SIGN_IN_REQUIRED');
    if (!may(request.person.role, permission)) throw new ProblemError('FORBIDDEN');
    return true;
  }
}

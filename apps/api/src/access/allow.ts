import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { Permission } from './policy.ts';

/** The name under which the API's document describes the login cookie. */
export const LOGIN_COOKIE_SCHEME = 'loginSession';

export const ALLOW = 'mutabaa:allow';

/** Says who may call a route, in the words of the policy table. A route without it is closed to everyone. */
export const Allow = (permission: Permission) =>
  applyDecorators(
    SetMetadata(ALLOW, permission),
    ApiExtension('x-permission', permission),
    ...(permission === 'anyone' ? [] : [ApiCookieAuth(LOGIN_COOKIE_SCHEME)]),
  );

import type { CookieSerializeOptions } from '@fastify/cookie';
import type { Settings } from '../config/settings.ts';

/** The longest that a login session lives, whatever is done in it. */
export const LOGIN_SESSION_DAYS = 7;

interface LoginCookie {
  readonly name: string;
  readonly options: CookieSerializeOptions;
}

/**
 * The cookie that carries the login session's token. Over https the `__Host-` prefix makes the browser refuse one set
 * by a neighbouring host or without encryption; plain http, as on one's own machine, cannot have it.
 */
export const loginCookie = ({ publicUrl }: Pick<Settings, 'publicUrl'>): LoginCookie => {
  const secure = publicUrl?.startsWith('https:') ?? false;
  return {
    name: secure ? '__Host-mutabaa' : 'mutabaa',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: LOGIN_SESSION_DAYS * 86_400 },
  };
};

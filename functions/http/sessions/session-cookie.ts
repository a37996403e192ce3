import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { type Instant, SECOND } from '../../domain/time/instant.ts';

export const SESSION_COOKIE = 'etalase';
/** Longer than any of our secrets: a longer value cannot be one. */
const LONGEST = 200;

const attributes = (c: Context, publicUrl: string) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'Lax' as const,
  secure: new URL(c.req.url).protocol === 'https:' || new URL(publicUrl).protocol === 'https:',
});

/** Returns the secret of the session cookie; undefined when there is none or it cannot be one. */
export function readSessionCookie(c: Context): string | undefined {
  const secret = getCookie(c, SESSION_COOKIE);
  return secret !== undefined && secret !== '' && secret.length <= LONGEST ? secret : undefined;
}

/** Sets the cookie with the secret, for as long as the session is valid. */
export function giveSessionCookie(
  c: Context,
  cookie: { readonly secret: string; readonly expiresAt: Instant; readonly now: Instant },
  publicUrl: string,
): void {
  const maxAge = Math.floor((cookie.expiresAt - cookie.now) / SECOND);
  setCookie(c, SESSION_COOKIE, cookie.secret, { ...attributes(c, publicUrl), maxAge });
}

/** Deletes the session cookie in the browser. */
export function takeSessionCookie(c: Context, publicUrl: string): void {
  deleteCookie(c, SESSION_COOKIE, attributes(c, publicUrl));
}

import type { MiddlewareHandler } from 'hono';
import type { AppDeps } from '../app-deps.ts';
import type { InsideEnv } from '../caller.ts';
import { isWrite } from '../edge/origin-check.ts';
import { RATE_LIMITS, rateLimit } from '../edge/rate-limit.ts';
import { findCaller } from '../../people/sessions/find-caller.ts';
import { giveSessionCookie, readSessionCookie } from './session-cookie.ts';

/** Refuses requests without a session, and limits the reads and writes of a session to rates that no person exceeds. */
export function requireSession(
  deps: Pick<AppDeps, 'table' | 'clock' | 'ids' | 'publicUrl' | 'limits'>,
): MiddlewareHandler<InsideEnv> {
  const find = findCaller(deps);
  const { writes, reads } = { ...RATE_LIMITS, ...deps.limits };
  const countWrite = rateLimit(deps.clock, 'writes', writes);
  const countRead = rateLimit(deps.clock, 'reads', reads);
  return async (c, next) => {
    const secret = readSessionCookie(c);
    const { caller, isMoved } = await find(secret);
    const count = isWrite(c.req.method) ? countWrite : countRead;
    count(caller.session.digest, (name, value) => c.header(name, value));
    if (isMoved && secret !== undefined) {
      const { expiresAt } = caller.session;
      giveSessionCookie(c, { secret, expiresAt, now: deps.clock.now() }, deps.publicUrl());
    }
    c.set('caller', caller);
    await next();
  };
}

import type { Context, MiddlewareHandler } from 'hono';
import type { AppDeps } from '../app-deps.ts';
import type { InsideEnv } from '../caller.ts';
import { isWrite } from '../edge/origin-check.ts';
import { RATE_LIMITS, rateLimit } from '../edge/rate-limit.ts';
import { type Caller, findCaller } from '../../people/sessions/find-caller.ts';
import { giveSessionCookie, readSessionCookie } from './session-cookie.ts';

type CallerDeps = Pick<AppDeps, 'table' | 'clock' | 'ids' | 'publicUrl' | 'limits'>;

/**
 * Finds the caller of a request by its cookie, and limits the reads and writes of a session to rates that no person exceeds.
 * Throws `sessionMissing` or `sessionEnded` as `findCaller` does.
 */
export function callerOf(deps: CallerDeps): (c: Context) => Promise<Caller> {
  const find = findCaller(deps);
  const { writes, reads } = { ...RATE_LIMITS, ...deps.limits };
  const countWrite = rateLimit(deps.clock, 'writes', writes);
  const countRead = rateLimit(deps.clock, 'reads', reads);
  return async (c) => {
    const secret = readSessionCookie(c);
    const { caller, isMoved } = await find(secret);
    const count = isWrite(c.req.method) ? countWrite : countRead;
    count(caller.session.digest, (name, value) => c.header(name, value));
    if (isMoved && secret !== undefined) {
      const { expiresAt } = caller.session;
      giveSessionCookie(c, { secret, expiresAt, now: deps.clock.now() }, deps.publicUrl());
    }
    return caller;
  };
}

/** Refuses requests without a session. */
export function requireSession(deps: CallerDeps): MiddlewareHandler<InsideEnv> {
  const find = callerOf(deps);
  return async (c, next) => {
    c.set('caller', await find(c));
    await next();
  };
}

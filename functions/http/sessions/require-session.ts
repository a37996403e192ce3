import type { MiddlewareHandler } from 'hono';
import type { AppDeps } from '../app-deps.ts';
import type { InsideEnv } from '../caller.ts';
import { isWrite } from '../edge/origin-check.ts';
import { writeLimit } from '../edge/write-limit.ts';
import { findCaller } from '../../people/sessions/find-caller.ts';
import { giveSessionCookie, readSessionCookie } from './session-cookie.ts';

const WRITES_PER_MINUTE = 120;

/** Refuses requests without a session, and limits the writes of a session to a rate that no person exceeds. */
export function requireSession(
  deps: Pick<AppDeps, 'table' | 'clock' | 'ids' | 'publicUrl' | 'writesPerMinute'>,
): MiddlewareHandler<InsideEnv> {
  const find = findCaller(deps);
  const countWrite = writeLimit(deps.clock, deps.writesPerMinute ?? WRITES_PER_MINUTE);
  return async (c, next) => {
    const secret = readSessionCookie(c);
    const { caller, isMoved } = await find(secret);
    if (isWrite(c.req.method)) countWrite(caller.session.digest);
    if (isMoved && secret !== undefined) {
      const { expiresAt } = caller.session;
      giveSessionCookie(c, { secret, expiresAt, now: deps.clock.now() }, deps.publicUrl());
    }
    c.set('caller', caller);
    await next();
  };
}

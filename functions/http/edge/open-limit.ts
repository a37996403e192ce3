import type { MiddlewareHandler } from 'hono';
import type { AppDeps } from '../app-deps.ts';
import { callerAddress } from './caller-address.ts';
import { RATE_LIMITS, rateLimit } from './rate-limit.ts';

/** A tunnel. */
const ONE_PROXY = 1;

/** Limits what an address may change without a session: opening links, and the callbacks of Meta. */
export function openLimit({
  clock,
  limits,
  proxies = ONE_PROXY,
}: Pick<AppDeps, 'clock' | 'limits' | 'proxies'>): MiddlewareHandler {
  const count = rateLimit(clock, 'signIns', limits?.signIns ?? RATE_LIMITS.signIns);
  return async (c, next) => {
    count(callerAddress(c.req.header('x-forwarded-for'), proxies), (name, value) => c.header(name, value));
    await next();
  };
}

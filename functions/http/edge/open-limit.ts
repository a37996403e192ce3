import type { MiddlewareHandler } from 'hono';
import type { AppDeps } from '../app-deps.ts';
import { callerAddress } from './caller-address.ts';
import { isWrite } from './origin-check.ts';
import { RATE_LIMITS, rateLimit } from './rate-limit.ts';

/** A tunnel. */
const ONE_PROXY = 1;

/**
 * Limits what an address may do without a session: change something, by opening links and as Meta calls back, and read, such as
 * a plan that a group votes on.
 */
export function openLimit({
  clock,
  limits,
  proxies = ONE_PROXY,
}: Pick<AppDeps, 'clock' | 'limits' | 'proxies'>): MiddlewareHandler {
  const { signIns, reads } = { ...RATE_LIMITS, ...limits };
  const countWrite = rateLimit(clock, 'signIns', signIns);
  const countRead = rateLimit(clock, 'reads', reads);
  return async (c, next) => {
    const count = isWrite(c.req.method) ? countWrite : countRead;
    count(callerAddress(c.req.header('x-forwarded-for'), proxies), (name, value) => c.header(name, value));
    await next();
  };
}

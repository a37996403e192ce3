import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { AppDeps } from '../app-deps.ts';
import type { Caller } from '../caller.ts';
import { callerAddress } from './caller-address.ts';
import { shortenAddress } from './shorten-address.ts';

/** The form of every id of ours. Anything else in its place was typed by somebody, and is not logged. */
const AN_ID = /^[a-z0-9][a-z0-9.-]{0,79}$/;

/**
 * Writes one line for each request, by which a breach can be followed (docs/breach.md): which operation on which thing, by which
 * member, from which network, and how it ended. It holds no whole address, no query, and of the path only the pattern and the
 * id, and that only inside a session: elsewhere paths hold secrets. AWS's own logs cannot do this: API Gateway sees CloudFront's
 * addresses alone, and CloudFront writes whole ones.
 */
export const accessLines =
  ({
    log,
    clock,
    proxies = 1,
  }: Pick<AppDeps, 'log' | 'clock' | 'proxies'>): MiddlewareHandler<{ Variables: { caller?: Caller } }> =>
  async (c, next) => {
    const began = clock.now();
    await next();
    const caller = c.get('caller');
    const id: string | undefined = caller && c.req.param('id');
    log.info('request', {
      route: `${c.req.method} ${routePath(c, -1)}`,
      status: c.res.status,
      ms: clock.now() - began,
      from: shortenAddress(callerAddress(c.req.header('x-forwarded-for'), proxies)),
      community: caller?.actor.community,
      member: caller?.actor.member,
      about: id !== undefined && AN_ID.test(id) ? id : undefined,
    });
  };

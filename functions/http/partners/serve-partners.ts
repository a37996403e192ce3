import { toIso } from '../../domain/time/instant.ts';
import { becomePartners } from '../../partners/become-partners.ts';
import { endPartnership } from '../../partners/end-partnership.ts';
import { lookAtPartnerCode } from '../../partners/find-open-offer.ts';
import { makePartnerCode, withdrawPartnerCode } from '../../partners/make-partner-code.ts';
import { readPartners } from '../../partners/read-partners.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type Caller, type InsideApp } from '../caller.ts';
import type { PartnerRow } from '../contract/partners.ts';
import { RATE_LIMITS, rateLimit } from '../edge/rate-limit.ts';
import { type Names, readNames } from '../views/names.ts';
import * as routes from './partner-routes.ts';

type PartnerDeps = Pick<AppDeps, 'table' | 'clock' | 'ids' | 'limits'>;

/** Serves becoming and ending partners. */
export function servePartners(app: InsideApp, deps: PartnerDeps): void {
  const { table, clock, limits } = deps;
  const read = readPartners(deps);
  const make = makePartnerCode(deps);
  const withdraw = withdrawPartnerCode(deps);
  const look = lookAtPartnerCode(deps);
  const become = becomePartners(deps);
  const end = endPartnership(deps);
  const count = rateLimit(clock, 'codes', limits?.codes ?? RATE_LIMITS.codes);

  /** By person, since whoever signs in again and again has several sessions. */
  const countCode = ({ actor }: Caller, header: (name: string, value: string) => void): void =>
    count(`${actor.community} ${actor.member}`, header);

  app.openapi(routes.listPartners, async (c) => {
    const { caller } = c.var;
    allow(caller, 'community.partner');
    const { community } = caller.actor;
    const { partners, offer } = await read(community);
    const members = [...partners.map(({ by }) => by), offer?.by];
    const names = await readNames(table, community, { members });
    const code = offer && { by: names.member(offer.by), expiresAt: toIso(offer.expiresAt) };
    return c.json({ partners: partners.map((one) => partnerRow(one, names)), ...(code && { code }) }, 200);
  });

  app.openapi(routes.makePartnerCode, async (c) => {
    const { caller } = c.var;
    allow(caller, 'community.partner');
    const { code, expiresAt } = await make(caller.actor);
    return c.json({ code, expiresAt: toIso(expiresAt) }, 200);
  });

  app.openapi(routes.withdrawPartnerCode, async (c) => {
    const { caller } = c.var;
    allow(caller, 'community.partner');
    await withdraw(caller.actor);
    return c.body(null, 204);
  });

  app.openapi(routes.lookAtPartnerCode, async (c) => {
    const { caller } = c.var;
    allow(caller, 'community.partner');
    countCode(caller, (name, value) => c.header(name, value));
    const { community } = caller.actor;
    return c.json(await look({ community, code: c.req.valid('json').code }), 200);
  });

  app.openapi(routes.becomePartners, async (c) => {
    const { caller } = c.var;
    allow(caller, 'community.partner');
    countCode(caller, (name, value) => c.header(name, value));
    const { partner } = await become(caller.actor, c.req.valid('json').code);
    const { community } = caller.actor;
    const { partners } = await read(community);
    const found = partners.find((one) => one.partner === partner);
    if (!found) throw new Error('a partner that was just agreed with is none');
    const names = await readNames(table, community, { members: [found.by] });
    return c.json(partnerRow(found, names), 200);
  });

  app.openapi(routes.endPartnership, async (c) => {
    const { caller } = c.var;
    allow(caller, 'community.partner');
    const { community, member: by } = caller.actor;
    await end({ community, partner: c.req.valid('param').id, by });
    return c.body(null, 204);
  });
}

type Found = Awaited<ReturnType<ReturnType<typeof readPartners>>>['partners'][number];

const partnerRow = ({ name, since, by }: Found, names: Names): PartnerRow => ({
  ...name,
  since: toIso(since),
  by: names.member(by),
});

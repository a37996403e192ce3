import type { Member } from '../../domain/member.ts';
import { removeLogo, saveBrand, takeLogo } from '../../intake/save-brand.ts';
import { ProblemError } from '../../domain/problem.ts';
import { makerNotFound } from '../../intake/product-problems.ts';
import { keys } from '../../records/keys.ts';
import { memberRecord } from '../../records/member-record.ts';
import { load } from '../../records/record.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type Caller, type InsideApp } from '../caller.ts';
import type { BrandReply } from '../contract/brand.ts';
import { pictureLinks } from '../views/picture-links.ts';
import * as routes from './brand-routes.ts';

type BrandDeps = Pick<AppDeps, 'table' | 'clock' | 'media' | 'pictures' | 'sealer'>;

async function brandView(deps: BrandDeps, { id, name, brand }: Member): Promise<BrandReply> {
  const member = { id, name };
  if (!brand) return { member };
  const { logoKey, ...facts } = brand;
  return {
    member,
    brand: facts,
    ...(logoKey !== undefined && { logoUrl: await pictureLinks(deps)(logoKey) }),
  };
}

/** The member whose brand is meant, of the caller's own community. Throws unless the caller may see to it. */
async function findMaker({ table }: BrandDeps, caller: Caller, id: string): Promise<Member> {
  allow(caller, 'brand.write', [id]);
  const member = await load(table, memberRecord, keys.member(caller.actor.community, id));
  if (!member) throw new ProblemError([makerNotFound]);
  return member;
}

/** What stands on a maker's labels: hers to decide; a coordinator helps who cannot. */
export function serveBrand(app: InsideApp, deps: BrandDeps): void {
  const save = saveBrand(deps);
  const take = takeLogo(deps);
  const remove = removeLogo(deps);

  app.openapi(routes.readBrand, async (c) =>
    c.json(await brandView(deps, await findMaker(deps, c.var.caller, c.req.valid('param').id)), 200),
  );

  app.openapi(routes.saveBrand, async (c) => {
    const { community, id: member } = await findMaker(deps, c.var.caller, c.req.valid('param').id);
    return c.json(await brandView(deps, await save({ community, member, facts: c.req.valid('json') })), 200);
  });

  app.openapi(routes.takeLogo, async (c) => {
    const { community, id: member } = await findMaker(deps, c.var.caller, c.req.valid('param').id);
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    return c.json(await brandView(deps, await take({ community, member, bytes })), 200);
  });

  app.openapi(routes.removeLogo, async (c) => {
    const { community, id: member } = await findMaker(deps, c.var.caller, c.req.valid('param').id);
    return c.json(await brandView(deps, await remove({ community, member })), 200);
  });
}

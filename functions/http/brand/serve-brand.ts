import { revisionOfFacet } from '../../domain/people/member-facets.ts';
import type { Member } from '../../domain/people/member.ts';
import { ProblemError } from '../../domain/problem.ts';
import { makerNotFound } from '../../domain/product/product-problems.ts';
import { keys } from '../../records/keys.ts';
import { memberRecord } from '../../records/member-record.ts';
import { load } from '../../records/record.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type Caller, type InsideApp } from '../caller.ts';
import type { BrandReply } from '../contract/brand.ts';
import { tagged } from '../edge/revisions.ts';
import { pictureLinks } from '../views/picture-links.ts';
import * as routes from './brand-routes.ts';

type BrandDeps = Pick<AppDeps, 'table' | 'clock' | 'media' | 'pictures' | 'sealer' | 'log'>;

async function brandView(deps: BrandDeps, whose: Member): Promise<BrandReply> {
  const { id, name, brand } = whose;
  const member = { id, name };
  const revision = revisionOfFacet(whose, 'brand');
  if (!brand) return { member, revision };
  const { logoKey, ...facts } = brand;
  return {
    member,
    revision,
    brand: facts,
    ...(logoKey !== undefined && { logoUrl: await pictureLinks(deps)(logoKey) }),
  };
}

/**
 * Returns the member whose brand is meant, from the caller's own community. Throws unless the caller may write the brand.
 */
async function findMaker({ table }: BrandDeps, caller: Caller, id: string): Promise<Member> {
  allow(caller, 'brand.write', [id]);
  const member = await load(table, memberRecord, keys.member(caller.actor.community, id));
  if (!member) throw new ProblemError([makerNotFound]);
  return member;
}

/** Loaded on demand, because brands seldom change. */
const changing = () => import('../../people/save-brand.ts');

/** Serves the brand on a maker's labels. The maker decides it; a coordinator can do it for a maker who cannot. */
export function serveBrand(app: InsideApp, deps: BrandDeps): void {
  app.openapi(routes.readBrand, async (c) =>
    c.json(
      tagged(c, await brandView(deps, await findMaker(deps, c.var.caller, c.req.valid('param').id))),
      200,
    ),
  );

  app.openapi(routes.saveBrand, async (c) => {
    const seen = c.req.valid('header')['if-match'];
    const { community, id: member } = await findMaker(deps, c.var.caller, c.req.valid('param').id);
    const { saveBrand } = await changing();
    const saved = await saveBrand(deps)({
      community,
      member,
      by: c.var.caller.actor.member,
      typed: c.req.valid('json'),
      seen,
    });
    return c.json(tagged(c, await brandView(deps, saved)), 200);
  });

  app.openapi(routes.takeLogo, async (c) => {
    const seen = c.req.valid('header')['if-match'];
    const { community, id: member } = await findMaker(deps, c.var.caller, c.req.valid('param').id);
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const { takeLogo } = await changing();
    return c.json(
      tagged(
        c,
        await brandView(
          deps,
          await takeLogo(deps)({ community, member, by: c.var.caller.actor.member, bytes, seen }),
        ),
      ),
      200,
    );
  });

  app.openapi(routes.removeLogo, async (c) => {
    const seen = c.req.valid('header')['if-match'];
    const { community, id: member } = await findMaker(deps, c.var.caller, c.req.valid('param').id);
    const { removeLogo } = await changing();
    return c.json(
      tagged(
        c,
        await brandView(
          deps,
          await removeLogo(deps)({ community, member, by: c.var.caller.actor.member, seen }),
        ),
      ),
      200,
    );
  });
}

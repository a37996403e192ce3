import type { Member, StandingOk } from '../domain/people/member.ts';
import { makerNotFound, productNotFound } from '../domain/product/product-problems.ts';
import { ProblemError, refuseIfAny } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { keys } from '../records/keys.ts';
import { memberNotFound, memberRecord, refuseStale } from '../records/member-record.ts';
import { productRecord } from '../records/product-record.ts';
import { change, loadManyEventually, load } from '../records/record.ts';

interface GiveDeps {
  readonly table: Table;
  readonly clock: Clock;
}

interface Request {
  readonly community: string;
  readonly member: string;
  readonly standingOk: StandingOk;
  /** The revision that the choice replaces. */
  readonly seen?: string | undefined;
}

/**
 * Saves the makers and products that a page owner approves without review. Replaces her previous choice and applies to plans
 * made from now on. Idempotent. Throws for members and products that the community does not have.
 */
export const giveStandingOk =
  (deps: GiveDeps) =>
  async (request: Request): Promise<Member> => {
    const member = await load(deps.table, memberRecord, keys.member(request.community, request.member));
    if (!member) throw new ProblemError([memberNotFound]);
    return give(deps, request, member, await knownOf(deps.table, request, member.standingOk));
  };

async function give(
  deps: GiveDeps,
  request: Request,
  member: Member,
  standingOk: StandingOk,
): Promise<Member> {
  const { community } = request;
  if (JSON.stringify(member.standingOk) === JSON.stringify(standingOk)) return member;
  refuseStale(member, 'standingOk', request.seen);
  const check = { attribute: 'revision', is: '=', value: member.revision } as const;
  const changes = { standingOk, revision: member.revision + 1 };
  const changed = await change(deps.table, memberRecord, member, changes, [check]);
  if (!changed) {
    const newest = await load(deps.table, memberRecord, keys.member(community, member.id));
    if (!newest) throw new ProblemError([memberNotFound]);
    return give(deps, request, newest, standingOk);
  }
  const detail = `${standingOk.makers.length} makers, ${standingOk.products.length} products`;
  const at = deps.clock.now();
  await audit(deps.table, {
    community,
    at,
    event: 'standingOk.given',
    by: member.id,
    subject: member.id,
    detail,
  });
  return changed;
}

/**
 * Returns the choice without the members and products that are gone since she chose them, each once and sorted. Throws for
 * any other that the community does not have.
 */
async function knownOf(
  table: Table,
  { community, standingOk: { makers, products } }: Request,
  before: StandingOk,
): Promise<StandingOk> {
  const [wantedMakers, wantedProducts] = [[...new Set(makers)].sort(), [...new Set(products)].sort()];
  const [members, found] = await Promise.all([
    loadManyEventually(
      table,
      memberRecord,
      wantedMakers.map((id) => keys.member(community, id)),
    ),
    loadManyEventually(
      table,
      productRecord,
      wantedProducts.map((id) => keys.product(community, id)),
    ),
  ]);
  const here = { makers: idsOf(members), products: idsOf(found) };
  const isUnknown = (of: keyof StandingOk, id: string): boolean =>
    !here[of].has(id) && !before[of].includes(id);
  refuseIfAny([
    ...(wantedMakers.some((id) => isUnknown('makers', id)) ? [{ ...makerNotFound, field: 'makers' }] : []),
    ...(wantedProducts.some((id) => isUnknown('products', id))
      ? [{ ...productNotFound, field: 'products' }]
      : []),
  ]);
  return {
    makers: wantedMakers.filter((id) => here.makers.has(id)),
    products: wantedProducts.filter((id) => here.products.has(id)),
  };
}

const idsOf = (all: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(all.map(({ id }) => id));

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
    await checkKnown(deps.table, request);
    return give(deps, request);
  };

async function give(deps: GiveDeps, request: Request): Promise<Member> {
  const { community } = request;
  const member = await load(deps.table, memberRecord, keys.member(community, request.member));
  if (!member) throw new ProblemError([memberNotFound]);
  const standingOk = {
    makers: [...new Set(request.standingOk.makers)].sort(),
    products: [...new Set(request.standingOk.products)].sort(),
  };
  if (JSON.stringify(member.standingOk) === JSON.stringify(standingOk)) return member;
  refuseStale(member, 'standingOk', request.seen);
  const check = { attribute: 'revision', is: '=', value: member.revision } as const;
  const changes = { standingOk, revision: member.revision + 1 };
  const changed = await change(deps.table, memberRecord, member, changes, [check]);
  if (!changed) return give(deps, request);
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

/** Throws for members and products that the community does not have. */
async function checkKnown(
  table: Table,
  { community, standingOk: { makers, products } }: Request,
): Promise<void> {
  const [wantedMakers, wantedProducts] = [[...new Set(makers)], [...new Set(products)]];
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
  refuseIfAny([
    ...(members.length < wantedMakers.length ? [{ ...makerNotFound, field: 'makers' }] : []),
    ...(found.length < wantedProducts.length ? [{ ...productNotFound, field: 'products' }] : []),
  ]);
}

import { giveBackToStock, takeFromStock } from '../domain/product/stock.ts';
import type { Product } from '../domain/product/product.ts';
import {
  dayOfTold,
  MOST_TOLD,
  type Told,
  type ToldId,
  type ToldKind,
  toldNegative,
  toldNothing,
  toldNotThen,
  toldNotWhole,
  toldOtherwise,
  toldTooMany,
} from '../domain/product/told.ts';
import { type Problem, ProblemError } from '../domain/problem.ts';
import { addDays, dayOf, type LocalDay } from '../domain/time/local-day.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';
import { loadCommunity } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { loadProduct } from '../records/product-record.ts';
import { change, insert, load } from '../records/record.ts';
import { recordStaleDay } from '../records/stale-days.ts';
import { toldRecord } from '../records/told-records.ts';
import { changeProduct } from './change-product.ts';
import type { ChangeDeps } from './renew-posts.ts';

/** How many days back something can be told: a phone may have been without a signal for weeks. */
const LONGEST_BACK = 62;

/** What was told, and the product with its stock as it is then. */
export interface ToldOutcome {
  readonly told: Told;
  readonly product: Product;
}

function countProblem(count: number): Problem | undefined {
  if (!Number.isInteger(count)) return toldNotWhole;
  if (count < 0) return toldNegative;
  if (count === 0) return toldNothing;
  return count > MOST_TOLD ? toldTooMany : undefined;
}

/** Returns the day of an id, in the community's zone. Throws `toldNotThen` for one that is too far from today. */
async function dayNamedBy(deps: ChangeDeps, { community }: Product, id: ToldId): Promise<LocalDay> {
  const { zone } = await loadCommunity(deps.table, community);
  const today = dayOf(deps.clock.now(), zone);
  const day = dayOfTold(id);
  // A phone in another zone may be a day ahead.
  if (day === undefined || day > addDays(today, 1) || day < addDays(today, -LONGEST_BACK))
    throw new ProblemError([toldNotThen]);
  return day;
}

/**
 * Notes that a product was sold, or that somebody asked after it. The client makes the id: the same again changes nothing,
 * and what was taken back stays so. A sale counts down the stock that the maker counted; with the last of it the product is
 * sold out, and its pending posts stop. Throws `toldNegative`, `toldNothing`, `toldTooMany`, `toldNotWhole`, `toldNotThen`,
 * and `toldOtherwise` for another content under the same id.
 */
export const tellOrder =
  (deps: ChangeDeps) =>
  async (
    product: Product,
    { id, kind, count }: { readonly id: ToldId; readonly kind: ToldKind; readonly count: number },
  ): Promise<ToldOutcome> => {
    const wrong = countProblem(count);
    if (wrong) throw new ProblemError([wrong]);
    const { community, maker } = product;
    const day = await dayNamedBy(deps, product, id);
    const fresh: Told = { community, product: product.id, maker, id, day, kind, count, at: deps.clock.now() };
    const isNew = (await insert(deps.table, toldRecord, fresh)) === 'written';
    const told = isNew ? fresh : await loadTold(deps, fresh);
    if (told.undone) return { told, product };
    if (told.kind !== kind || told.count !== count) throw new ProblemError([toldOtherwise]);
    if (told.counted) return { told, product };
    const counted = await countDown(deps, product, told);
    await recordStaleDay(deps.table, community, day, deps.clock.now());
    const noted = await change(deps.table, toldRecord, told, { counted: true }, [
      { attribute: 'undone', is: 'absent' },
    ]);
    if (noted) return { told: noted, product: counted };
    // It was taken back meanwhile, perhaps before the stock was counted down for it.
    return { told: await loadTold(deps, told), product: await giveBack(deps, counted, id) };
  };

/**
 * Takes back what was told, and gives the stock back what the sale took. The same again changes nothing. It may come before
 * what it takes back: then that never counts. Throws `toldNotThen`.
 */
export const takeBackOrder =
  (deps: ChangeDeps) =>
  async (product: Product, id: ToldId): Promise<ToldOutcome> => {
    const { community, maker } = product;
    const day = await dayNamedBy(deps, product, id);
    const at = deps.clock.now();
    const named = { community, product: product.id, maker, id, day, at };
    const never: Told = { ...named, kind: 'asked', count: 1, undone: true };
    const isNew = (await insert(deps.table, toldRecord, never)) === 'written';
    const before = isNew ? never : await loadTold(deps, never);
    const told = before.undone
      ? before
      : ((await change(deps.table, toldRecord, before, { undone: true }, [])) ?? before);
    const restored = await giveBack(deps, product, id);
    if (!isNew) await recordStaleDay(deps.table, community, day, at);
    return { told, product: restored };
  };

async function loadTold({ table }: ChangeDeps, { community, product, day, id }: Told): Promise<Told> {
  const told = await load(table, toldRecord, keys.told(community, product, { day, id }));
  if (!told) throw new Error(`unreachable: ${id} was told and is gone`);
  return told;
}

async function countDown(deps: ChangeDeps, product: Product, told: Told): Promise<Product> {
  const { community, id } = product;
  const current = await loadProduct(deps.table, community, id);
  if (takeFromStock(current, told).soldOut)
    await requestReconciliation(deps, { community, subject: 'product', id }, deps.clock.now());
  return changeProduct(deps, current, (newest) => takeFromStock(newest, told));
}

async function giveBack(deps: ChangeDeps, { community, id }: Product, told: ToldId): Promise<Product> {
  const current = await loadProduct(deps.table, community, id);
  return changeProduct(deps, current, (newest) => giveBackToStock(newest, told));
}

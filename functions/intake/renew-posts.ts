import { showsTheSame } from '../domain/product/offer-fingerprint.ts';
import type { Product } from '../domain/product/product.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';

export interface ChangeDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
}

/**
 * Requests new pictures and captions for a product's pending posts, if the change is visible on them. Call it before writing
 * the change, like every `requestReconciliation`; the gate refuses posts that were made from the old product.
 */
export async function renewPosts(deps: ChangeDeps, before: Product, after: Product): Promise<void> {
  if (showsTheSame(before, after)) return;
  const { community, id } = before;
  await requestReconciliation(deps, { community, subject: 'product', id }, deps.clock.now());
}

import { looksTheSame } from '../domain/product/offer-fingerprint.ts';
import type { Product } from '../domain/product/product.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { requestSweep } from '../due/request-sweep.ts';

export interface ChangeDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
}

/**
 * Asks for new pictures and words of a product's pending posts, when its change can be seen on them. Call it before
 * writing the change, as every sweep is asked for; the gate refuses what was made from the product as it was.
 */
export async function renewPosts(deps: ChangeDeps, before: Product, after: Product): Promise<void> {
  if (looksTheSame(before, after)) return;
  const { community, id } = before;
  await requestSweep(deps, { community, subject: 'product', id }, deps.clock.now());
}

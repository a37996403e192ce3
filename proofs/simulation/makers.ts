import { DAY, type Instant } from '../../functions/domain/time/instant.ts';
import { randomFrom } from '../../functions/domain/seeded.ts';
import { changeProduct } from '../../functions/intake/change-product.ts';
import type { ChangeDeps } from '../../functions/intake/renew-posts.ts';
import { loadProduct } from '../../functions/records/product-record.ts';
import type { SimulatedWorld } from './build-world.ts';
import { productsPerCommunity, type Scenario } from './scenario.ts';

const DEARER_BY = 1_000;

/**
 * Simulates makers, some of whom change the price of a product once while its posts are being published, so that the
 * unpublished ones are prepared again. The change itself does not fail; what it triggers runs in the faulty world.
 */
export function employMakers(
  { loop, world: { rates } }: Pick<SimulatedWorld, 'loop' | 'world'>,
  deps: ChangeDeps,
  how: { readonly seed: string; readonly start: Instant; readonly days: number; readonly scenario: Scenario },
  communities: readonly string[],
  /** Makes the change without counting its table use. */
  apart: (change: () => Promise<void>) => Promise<void>,
): void {
  const random = randomFrom(`${how.seed}|makers`);
  for (const community of communities)
    for (let index = 0; index < productsPerCommunity(how.scenario); index += 1) {
      if (random() >= rates.productChanged) continue;
      const at = how.start + random() * how.days * DAY;
      const id = `p${String(index)}`;
      const change = async (): Promise<void> => {
        const product = await loadProduct(deps.table, community, id);
        await changeProduct(deps, product, ({ price }) => ({ price: price + DEARER_BY }));
      };
      loop.plan(at, () => void apart(change));
    }
}

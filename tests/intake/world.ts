import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { type Problem, ProblemError } from '../../functions/domain/problem.ts';
import type { Product, ProductFacts } from '../../functions/domain/product/product.ts';
import { saveProduct } from '../../functions/intake/save-product.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aCommunity, aMember, MORNING } from '../factories/entities.ts';
import type { StandardMoment } from '../factories/standard-moments.ts';

export const FACTS: ProductFacts = {
  kind: 'food',
  name: 'Dodol salak',
  price: 40_000,
  unit: 'bungkus',
  languages: ['id'],
  audiences: ['bonding'],
};

/** A maker and her product at Rp 40,000 since the morning of 1 December, or since another moment in another zone. */
export async function aWorld(
  brand: Partial<NonNullable<ReturnType<typeof aMember>['brand']>> = {},
  { zone, at }: Pick<StandardMoment, 'zone' | 'at'> = { zone: 'Asia/Jakarta', at: MORNING },
) {
  const clock = new ManualClock(at);
  const table = new MemoryTable();
  await insert(table, communityRecord, aCommunity({ zone }));
  const member = aMember();
  if (!member.brand) throw new Error('the factory gives every member a brand');
  await insert(table, memberRecord, { ...member, brand: { ...member.brand, ...brand } });
  const queue = new CollectingQueue();
  const save = saveProduct({ table, clock, dispatch: createDispatch({ queue, clock }) });
  const put = (changes: Partial<ProductFacts> = {}, revision?: number): Promise<Product> =>
    save({
      community: 'rukun-lereng',
      id: 'dodol',
      maker: 'kenanga',
      facts: { ...FACTS, ...changes },
      ...(revision !== undefined && { revision }),
    });
  /** What stands in the way of saving; nothing when it was saved. */
  const problems = (changes: Partial<ProductFacts>, revision?: number): Promise<readonly Problem[]> =>
    put(changes, revision).then(
      () => [],
      (error: unknown) => {
        if (!(error instanceof ProblemError)) throw error;
        return error.problems;
      },
    );
  const refusal = async (changes: Partial<ProductFacts>, revision?: number): Promise<readonly string[]> =>
    (await problems(changes, revision)).map(({ code, field }) => `${code} ${field}`);
  return { clock, queue, put, problems, refusal };
}

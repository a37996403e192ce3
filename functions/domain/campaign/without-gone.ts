import type { PlanConflict, PlannedPost } from './plan.ts';

interface Here {
  readonly members: Pick<ReadonlyMap<string, unknown>, 'has'>;
  readonly products: Pick<ReadonlyMap<string, unknown>, 'has'>;
}

interface Planned {
  readonly posts: PlannedPost[];
  readonly conflicts: PlanConflict[];
}

/**
 * Returns a plan as it can become posts when people or products that it names were erased since it was stored; undefined when
 * all are here. A post whose maker, seller or product is gone is left out, with a reason; one of several sellers only is no
 * longer named. Nobody is named who asked to be forgotten: the reason tells the product and the page.
 */
export function withoutGone({ posts, conflicts }: Planned, { members, products }: Here): Planned | undefined {
  const left: PlanConflict[] = [];
  const kept = posts.flatMap((post): PlannedPost[] => {
    const { product, channel, maker, seller, alsoSellers = [] } = post;
    const reason = !products.has(product) ? 'productDeleted' : 'memberGone';
    const isGone = !products.has(product) || !members.has(maker) || !members.has(seller);
    const still = alsoSellers.filter((id) => members.has(id));
    if (isGone) {
      // Those who would have been named beside the seller are told of, too.
      left.push(
        { reason, product, channel },
        ...still.map((member) => ({ reason, product, channel, member }) as const),
      );
      return [];
    }
    if (still.length === alsoSellers.length) return [post];
    left.push({ reason: 'memberGone', product, channel });
    const { alsoSellers: _, ...alone } = post;
    return [still.length > 0 ? { ...alone, alsoSellers: still } : alone];
  });
  return left.length === 0 ? undefined : { posts: kept, conflicts: [...conflicts, ...left] };
}

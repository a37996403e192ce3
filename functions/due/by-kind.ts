import type { KindOf, WorkingStage } from '../domain/work/kinds.ts';
import type { Work } from '../domain/work/work-message.ts';

/** Combines the work of a stage's kinds into one. A missing kind does not compile; a kind of another stage throws. */
export function byKind<S extends WorkingStage>(works: { readonly [K in KindOf<S>]: Work<K> }): Work<
  KindOf<S>
> {
  const known = new Map<string, Work<KindOf<S>>>(Object.entries(works));
  return async (message) => {
    const work = known.get(message.kind);
    if (!work) throw new TypeError(`work of the kind ${message.kind} is not done here`);
    return work(message);
  };
}

/** How many are under way at once: fast for the person who waits, and no burst for the table. */
const AT_ONCE = 10;

/** Does something with each of many, ten at once, and returns what came of each, in order. Stops at the first failure. */
export async function mapWithConcurrency<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let first = 0; first < all.length; first += AT_ONCE)
    done.push(...(await Promise.all(all.slice(first, first + AT_ONCE).map(work))));
  return done;
}

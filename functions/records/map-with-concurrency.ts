/** How many run at once: fast for the user who waits, and no burst of requests for the table. */
const AT_ONCE = 10;

/** Runs `work` for each element, ten at a time, and returns the results in order. After a failure it starts no more. */
export async function mapWithConcurrency<T, R>(
  all: readonly T[],
  work: (one: T) => Promise<R>,
): Promise<R[]> {
  const done: R[] = [];
  for (let first = 0; first < all.length; first += AT_ONCE)
    done.push(...(await Promise.all(all.slice(first, first + AT_ONCE).map(work))));
  return done;
}

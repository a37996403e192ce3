/** Returns the first `count` values of a sequence that may be long. */
export function firstOf<T>(row: Iterable<T>, count: number): T[] {
  const first: T[] = [];
  for (const value of row) {
    if (first.length === count) break;
    first.push(value);
  }
  return first;
}

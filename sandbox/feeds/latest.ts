/** The first few of a row that may be long. */
export function firstOf<T>(row: Iterable<T>, count: number): T[] {
  const first: T[] = [];
  for (const value of row) {
    if (first.length === count) break;
    first.push(value);
  }
  return first;
}

/**
 * Numbers by the texts that lead to them, read letter by letter. Children and numbers of a node stand side by side in arrays of
 * numbers: with a map at each of thirty thousand nodes, most of the time of a search was waiting for memory.
 */
export interface PrefixTree {
  /** Returns the node behind one letter more, by its UTF-16 code; -1 if no text goes on with it. The root is 0. */
  next(node: number, code: number): number;
  /** The numbers of the text that ends at a node are `values` from `firstAt(node)` to `firstAt(node + 1)`, exclusive. */
  firstAt(node: number): number;
  readonly values: Int32Array;
}

/** A text with its number. */
export type Entry = readonly [text: string, value: number];

const byText = ([one]: Entry, [other]: Entry): number => (one < other ? -1 : one > other ? 1 : 0);

/** Makes a tree of texts, of which several may be the same. */
export function prefixTree(unsorted: readonly Entry[]): PrefixTree {
  const entries = unsorted.toSorted(byText);
  const textAt = (at: number): string => entries[at]?.[0] ?? '';
  const codes: number[] = [0];
  const values: number[] = [];
  const firstValues: number[] = [];
  const firstChildren: number[] = [];
  // Each node stands for the entries in a range that begin alike; nodes are made level by level.
  const ranges = [{ from: 0, to: entries.length, depth: 0 }];
  for (const { from, to, depth } of ranges) {
    firstChildren.push(codes.length);
    firstValues.push(values.length);
    let start = from;
    for (; start < to && textAt(start).length === depth; start += 1) values.push(entries[start]?.[1] ?? 0);
    while (start < to) {
      const code = textAt(start).charCodeAt(depth);
      let end = start + 1;
      while (end < to && textAt(end).charCodeAt(depth) === code) end += 1;
      codes.push(code);
      ranges.push({ from: start, to: end, depth: depth + 1 });
      start = end;
    }
  }
  firstChildren.push(codes.length);
  firstValues.push(values.length);
  const codeOf = Uint16Array.from(codes);
  const childrenOf = Int32Array.from(firstChildren);
  const valuesOf = Int32Array.from(firstValues);
  return {
    next(node, code) {
      let low = childrenOf[node] as number;
      let high = (childrenOf[node + 1] as number) - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const found = codeOf[middle] as number;
        if (found === code) return middle;
        if (found < code) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
    firstAt: (node) => valuesOf[node] as number,
    values: Int32Array.from(values),
  };
}

/**
 * Values by the texts that lead to them, read letter by letter. The children of a node stand side by side in arrays of numbers:
 * with a map at each of thirty thousand nodes, most of the time of a search was waiting for memory.
 */
export interface PrefixTree<Value> {
  /** Returns the node behind one letter more, by its UTF-16 code; -1 if no text goes on with it. The root is 0. */
  next(node: number, code: number): number;
  /** Returns the values of the text that ends at a node. */
  at(node: number): readonly Value[] | undefined;
}

/** A text with its value. */
export type Entry<Value> = readonly [text: string, value: Value];

const byText = ([one]: Entry<unknown>, [other]: Entry<unknown>): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** Makes a tree of texts, of which several may be the same. */
export function prefixTree<Value>(unsorted: readonly Entry<Value>[]): PrefixTree<Value> {
  const entries = unsorted.toSorted(byText);
  const textAt = (at: number): string => entries[at]?.[0] ?? '';
  const codes: number[] = [0];
  const values: (readonly Value[] | undefined)[] = [];
  const firstChild: number[] = [];
  // Each node stands for the entries in a range that begin alike; nodes are made level by level.
  const ranges = [{ from: 0, to: entries.length, depth: 0 }];
  for (const { from, to, depth } of ranges) {
    firstChild.push(codes.length);
    let start = from;
    while (start < to && textAt(start).length === depth) start += 1;
    values.push(start > from ? entries.slice(from, start).map(([, value]) => value) : undefined);
    while (start < to) {
      const code = textAt(start).charCodeAt(depth);
      let end = start + 1;
      while (end < to && textAt(end).charCodeAt(depth) === code) end += 1;
      codes.push(code);
      ranges.push({ from: start, to: end, depth: depth + 1 });
      start = end;
    }
  }
  firstChild.push(codes.length);
  const codeOf = Uint16Array.from(codes);
  const childrenOf = Int32Array.from(firstChild);
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
    at: (node) => values[node],
  };
}

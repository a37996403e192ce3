const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const BITS = 64;

/**
 * Returns a 64-bit hash of a text as 16 hex digits (FNV-1a over UTF-16 units with a final avalanche, so that short texts
 * that differ little spread well). Not secret: use it to derive ids and seeds, never to protect anything.
 */
export function hash64(text: string): string {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    // Engines compile this form to a multiplication of machine words; with a mask they would use big numbers.
    hash = BigInt.asUintN(BITS, (hash ^ BigInt(text.charCodeAt(index))) * PRIME);
  }
  hash ^= hash >> 33n;
  hash = BigInt.asUintN(BITS, hash * 0xff51afd7ed558ccdn);
  hash ^= hash >> 33n;
  return hash.toString(16).padStart(16, '0');
}

/** Returns a point within a span that is always the same for a name, so that the actions of many do not coincide. */
export const ownShare = (name: string, span: number): number =>
  (Number.parseInt(hash64(name).slice(0, 6), 16) / 0x1000000) * span;

/** A source of numbers in [0, 1). The same seed gives the same sequence of numbers, on every machine. */
export type Random = () => number;

/**
 * Returns a Mulberry32 source seeded from the hash of a text. Good enough for jitter and choice of words; not for
 * secrets.
 */
export function randomFrom(seed: string): Random {
  let state = Number.parseInt(hash64(seed).slice(0, 8), 16);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Returns one element of a non-empty list. */
export function pick<T>(random: Random, list: readonly [T, ...T[]]): T {
  return list[Math.floor(random() * list.length)] ?? list[0];
}

/** Returns a new list in a random order. */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const keyed = list.map((value) => ({ value, rank: random() }));
  return keyed.sort((a, b) => a.rank - b.rank).map(({ value }) => value);
}

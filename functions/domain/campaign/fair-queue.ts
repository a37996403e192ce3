import type { Random } from '../seeded.ts';
import type { Candidate } from './candidates.ts';
import type { PlanInput } from './plan-input.ts';

type Fairness = Pick<
  PlanInput,
  'reachByMaker' | 'measuredPostsByMaker' | 'recentPostsByMaker' | 'recentPostsBySeller'
>;

interface Waiting<C extends Candidate> {
  readonly candidate: C;
  readonly lot: number;
  /** Her recent posts when she was put into her line; meanwhile they may have become more, never fewer. */
  posts: number;
}

/** The candidates of one product. */
interface Line<C extends Candidate> {
  readonly maker: string;
  readonly lot: number;
  /** Who comes first stands last, where it is removed without moving the others. */
  readonly waiting: Waiting<C>[];
}

/**
 * How many posts of a maker count as known before her own reach counts more than what a post of the community reaches: one
 * lucky post says little.
 */
const POSTS_TO_BELIEVE = 4;

/**
 * The order in which candidates choose their hours. First come products of the maker whose posts reached the fewest people,
 * counting what the posts planned so far will probably reach; then sellers with the fewest recent posts; then a lot, drawn
 * by the seed. So the best hours go to who needs them most, and nobody has them all.
 */
export class FairQueue<C extends Candidate> {
  readonly #lines: Line<C>[] = [];
  readonly #fairness: Fairness;
  /** Reach by maker, and posts by maker and by seller, with what is planned so far. */
  readonly #reach: Map<string, number>;
  readonly #makersPosts: Map<string, number>;
  readonly #sellersPosts: Map<string, number>;
  readonly #usualReach: number;

  readonly #random: Random;

  constructor(fairness: Fairness, random: Random) {
    this.#random = random;
    this.#fairness = fairness;
    this.#makersPosts = new Map(Object.entries(fairness.recentPostsByMaker));
    this.#sellersPosts = new Map(Object.entries(fairness.recentPostsBySeller));
    this.#usualReach = sum(fairness.reachByMaker) / Math.max(1, sum(fairness.measuredPostsByMaker)) || 1;
    this.#reach = new Map(Object.entries(fairness.reachByMaker));
    for (const [maker, posts] of this.#makersPosts) {
      const unmeasured = Math.max(0, posts - (fairness.measuredPostsByMaker[maker] ?? 0));
      increase(this.#reach, maker, unmeasured * this.#reachOfOnePost(maker));
    }
  }

  /** Adds candidates, who choose after those that were taken before. */
  add(candidates: readonly C[]): void {
    const lines = new Map<string, Line<C>>();
    for (const candidate of candidates) {
      const { product, maker } = candidate;
      const line = lines.get(product.id) ?? { maker: maker.id, lot: this.#random(), waiting: [] };
      lines.set(product.id, line);
      line.waiting.push({ candidate, lot: this.#random(), posts: this.#postsOf(candidate) });
    }
    for (const { waiting } of lines.values()) waiting.sort((one, other) => compareSellers(other, one));
    this.#lines.push(...lines.values());
  }

  /** Removes and returns the candidate that chooses next; undefined when none is left. */
  take(): C | undefined {
    const line = least(this.#lines, (one, other) => this.#compareLines(one, other));
    if (!line) return undefined;
    const next = this.#takeFrom(line.waiting);
    if (line.waiting.length === 0) this.#lines.splice(this.#lines.indexOf(line), 1);
    return next;
  }

  #takeFrom(waiting: Waiting<C>[]): C | undefined {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const posts = this.#postsOf(next.candidate);
      if (posts === next.posts) return next.candidate;
      next.posts = posts;
      putIn(waiting, next);
    }
    return undefined;
  }

  #compareLines(one: Line<C>, other: Line<C>): number {
    return (
      (this.#reach.get(one.maker) ?? 0) - (this.#reach.get(other.maker) ?? 0) ||
      (this.#makersPosts.get(one.maker) ?? 0) - (this.#makersPosts.get(other.maker) ?? 0) ||
      one.lot - other.lot
    );
  }

  /** Counts a candidate that was planned, at an hour of a weight. */
  count({ maker, seller, alsoSellers }: Candidate, weight: number): void {
    increase(this.#reach, maker.id, weight * this.#reachOfOnePost(maker.id));
    increase(this.#makersPosts, maker.id, 1);
    for (const { id } of [seller, ...alsoSellers]) increase(this.#sellersPosts, id, 1);
  }

  /** The recent posts of a seller; of several who are hosted together, their mean. */
  #postsOf({ seller, alsoSellers }: Candidate): number {
    const first = this.#sellersPosts.get(seller.id) ?? 0;
    if (alsoSellers.length === 0) return first;
    const posts = alsoSellers.reduce((sum, { id }) => sum + (this.#sellersPosts.get(id) ?? 0), first);
    return posts / (alsoSellers.length + 1);
  }

  #reachOfOnePost(maker: string): number {
    const { reachByMaker, measuredPostsByMaker } = this.#fairness;
    const [reach, posts] = [reachByMaker[maker] ?? 0, measuredPostsByMaker[maker] ?? 0];
    return (reach + POSTS_TO_BELIEVE * this.#usualReach) / (posts + POSTS_TO_BELIEVE);
  }
}

const sum = (amounts: Readonly<Record<string, number>>): number =>
  Object.values(amounts).reduce((total, amount) => total + amount, 0);

const increase = (amounts: Map<string, number>, name: string, by: number): void =>
  void amounts.set(name, (amounts.get(name) ?? 0) + by);

/** Returns the element that comes first in an order. */
function least<T>(all: readonly T[], compare: (one: T, other: T) => number): T | undefined {
  let best = all[0];
  for (const one of all) if (best !== undefined && compare(one, best) < 0) best = one;
  return best;
}

type Rank = Pick<Waiting<Candidate>, 'posts' | 'lot'>;

const compareSellers = (one: Rank, other: Rank): number => one.posts - other.posts || one.lot - other.lot;

/** Puts somebody where she belongs in a line of which the first stands last. */
function putIn<R extends Rank>(waiting: R[], one: R): void {
  let [low, high] = [0, waiting.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = waiting[middle];
    if (there && compareSellers(there, one) > 0) low = middle + 1;
    else high = middle;
  }
  waiting.splice(low, 0, one);
}

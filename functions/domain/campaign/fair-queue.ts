import type { Random } from '../seeded.ts';
import type { Candidate } from './candidates.ts';
import type { PlanInput } from './plan-input.ts';
import { TurnLine } from './turn-line.ts';

type Fairness = Pick<
  PlanInput,
  'reachByMaker' | 'measuredPostsByMaker' | 'recentPostsByMaker' | 'recentPostsBySeller'
>;

/** The candidates of one product. */
interface Line<C extends Candidate> {
  readonly maker: string;
  readonly isHosted: boolean;
  readonly lot: number;
  readonly waiting: TurnLine<C>;
}

/**
 * How many posts of a maker count as known before her own reach counts more than what a post of the community reaches: one
 * lucky post says little.
 */
const POSTS_TO_BELIEVE = 4;
/**
 * How far above the mean of all a maker must reach before her next post on the community's pages leaves the good hours to
 * others. Judged on models: nearer to one, reach is more even and there is less of it (docs/decisions/0033).
 */
const AHEAD = 1.2;

/**
 * The order in which candidates choose their hours. First come products of the maker whose posts reached the fewest people,
 * counting what the posts planned so far will probably reach; then sellers with the fewest recent posts; then a lot, drawn
 * by the seed. So the best hours go to who needs them most, and nobody has them all. Room on the community's pages is scarce:
 * there the maker with the fewest recent posts comes first, and need decides among those who have as many.
 */
export class FairQueue<C extends Candidate> {
  readonly #lines: Line<C>[] = [];
  readonly #fairness: Fairness;
  /** Reach by maker, and posts by maker and by seller, with what is planned so far. */
  readonly #reach: Map<string, number>;
  readonly #makersPosts: Map<string, number>;
  readonly #sellersPosts: Map<string, number>;
  readonly #usualReach: number;

  readonly #makers: Set<string>;
  /** What all makers reach on average when the next post of each has the best hour. */
  #level = 0;
  readonly #random: Random;

  constructor(fairness: Fairness, random: Random) {
    this.#random = random;
    this.#fairness = fairness;
    this.#makersPosts = new Map(Object.entries(fairness.recentPostsByMaker));
    this.#sellersPosts = new Map(Object.entries(fairness.recentPostsBySeller));
    this.#usualReach = sum(fairness.reachByMaker) / Math.max(1, sum(fairness.measuredPostsByMaker)) || 1;
    this.#reach = new Map(Object.entries(fairness.reachByMaker));
    this.#makers = new Set(this.#reach.keys());
    for (const [maker, posts] of this.#makersPosts) {
      const unmeasured = Math.max(0, posts - (fairness.measuredPostsByMaker[maker] ?? 0));
      increase(this.#reach, maker, unmeasured * this.#reachOfOnePost(maker));
    }
  }

  /** Adds candidates, who choose after those that were taken before: all hosted, or none. */
  add(candidates: readonly C[]): void {
    const ofProducts = new Map<string, [C, ...C[]]>();
    for (const candidate of candidates) {
      const its = ofProducts.get(candidate.product.id);
      if (its) its.push(candidate);
      else ofProducts.set(candidate.product.id, [candidate]);
    }
    for (const its of ofProducts.values()) {
      const [{ maker, hosted }] = its;
      const lot = this.#random();
      const waiting = new TurnLine(its, ({ seller }) => this.postsOfSeller(seller.id), this.#random);
      this.#makers.add(maker.id);
      this.#lines.push({ maker: maker.id, isHosted: hosted !== undefined, lot, waiting });
    }
    this.#level = this.#meanHope();
  }

  #meanHope(): number {
    const hopes = [...this.#makers].map(
      (id) => (this.#fairness.reachByMaker[id] ?? 0) + this.#reachOfOnePost(id),
    );
    return hopes.reduce((total, hope) => total + hope, 0) / Math.max(1, hopes.length);
  }

  /** Removes and returns the candidate that chooses next; undefined when none is left. */
  take(): C | undefined {
    const line = least(this.#lines, (one, other) => this.#compareLines(one, other));
    if (!line) return undefined;
    const next = line.waiting.take();
    if (line.waiting.isEmpty) this.#lines.splice(this.#lines.indexOf(line), 1);
    return next;
  }

  #compareLines(one: Line<C>, other: Line<C>): number {
    const turns = (this.#makersPosts.get(one.maker) ?? 0) - (this.#makersPosts.get(other.maker) ?? 0);
    const reach = (this.#reach.get(one.maker) ?? 0) - (this.#reach.get(other.maker) ?? 0);
    return (one.isHosted ? turns || reach : reach || turns) || one.lot - other.lot;
  }

  /** Returns the recent posts of a seller, with what is planned so far. */
  postsOfSeller(id: string): number {
    return this.#sellersPosts.get(id) ?? 0;
  }

  /**
   * Returns what an hour must be worth to a candidate on the community's pages, so that her maker is not left behind; less
   * than the worst hour is if she is far ahead.
   */
  enoughFor({ maker }: Candidate): number {
    return (AHEAD * this.#level - (this.#reach.get(maker.id) ?? 0)) / this.#reachOfOnePost(maker.id);
  }

  /** Counts a candidate that was planned, at an hour of a weight. */
  count({ maker, seller, alsoSellers }: Candidate, weight: number): void {
    increase(this.#reach, maker.id, weight * this.#reachOfOnePost(maker.id));
    increase(this.#makersPosts, maker.id, 1);
    for (const { id } of [seller, ...alsoSellers]) increase(this.#sellersPosts, id, 1);
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

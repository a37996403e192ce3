import type { Member } from '../people/member.ts';
import { ownShare } from '../seeded.ts';
import { offersOf } from './bookings.ts';
import type { Candidate } from './candidates.ts';
import type { FairQueue } from './fair-queue.ts';
import type { Occurrence } from './kinds/occurrences.ts';
import type { PlanInput } from './plan-input.ts';
import { TurnLine } from './turn-line.ts';

type Chance = Candidate & { readonly occurrence: Occurrence };

/** More turns than anybody has: who was named with a product on a page lately comes after all others. */
const NAMED_LATELY = 1_000_000;

/**
 * Who is named by the posts on the community's pages. The first post of a product names its maker, if she is hosted; then
 * always those who were named the fewest times so far, in earlier campaigns too; ties by the seed.
 */
export class HostedTurns {
  readonly #queue: FairQueue<Chance>;
  readonly #seed: string;
  readonly #namedLately: ReadonlySet<string>;
  /** Who waits to be named, by product, page, shape and occurrence. */
  readonly #lines = new Map<string, TurnLine<Member>>();

  constructor({ campaign, calendar }: Pick<PlanInput, 'campaign' | 'calendar'>, queue: FairQueue<Chance>) {
    this.#queue = queue;
    this.#seed = campaign.seed;
    this.#namedLately = new Set(calendar.flatMap(offersOf));
  }

  /** Returns a chance with those whom its post names: of a hosted post, as many as its group has. */
  fill(chance: Chance): Chance {
    if (!chance.hosted) return chance;
    const line = this.#lineOf(chance, chance.hosted);
    const isMaker = ({ id }: Member): number => Number(id === chance.maker.id);
    const named = [chance.seller, ...chance.alsoSellers]
      .map((one) => line.take() ?? one)
      // The maker stands first: the picture shows her product.
      .sort((one, other) => isMaker(other) - isMaker(one));
    const [seller = chance.seller, ...alsoSellers] = named;
    return { ...chance, seller, alsoSellers };
  }

  #lineOf(
    { product, maker, channel, shape, occurrence }: Chance,
    { all }: NonNullable<Candidate['hosted']>,
  ): TurnLine<Member> {
    const name = [product.id, channel.id, shape, occurrence.key ?? ''].join('|');
    const known = this.#lines.get(name);
    if (known) return known;
    const turnsOf = ({ id }: Member): number => {
      const offer = { channel: channel.id, product: product.id, seller: id, shape };
      if (offersOf(offer).some((key) => this.#namedLately.has(key)))
        return NAMED_LATELY + this.#queue.postsOfSeller(id);
      return id === maker.id ? -1 : this.#queue.postsOfSeller(id);
    };
    const line = new TurnLine(all, turnsOf, ({ id }) => ownShare(`${this.#seed}|${id}`, 1));
    this.#lines.set(name, line);
    return line;
  }
}

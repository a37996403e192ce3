interface Waiting<T> {
  readonly one: T;
  readonly lot: number;
  /** The turns that it had when it was put into its place; meanwhile they may have become more, never fewer. */
  turns: number;
}

/** Some who wait for a turn. Next is who had the fewest turns until then; ties go by lot. Turns may only become more. */
export class TurnLine<T> {
  /** Who comes first stands last, where it is removed without moving the others. */
  readonly #waiting: Waiting<T>[];
  readonly #turnsOf: (one: T) => number;

  constructor(all: readonly T[], turnsOf: (one: T) => number, lotOf: (one: T) => number) {
    this.#turnsOf = turnsOf;
    this.#waiting = all
      .map((one) => ({ one, lot: lotOf(one), turns: turnsOf(one) }))
      .sort((one, other) => compare(other, one));
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** Removes and returns who is next; undefined when nobody waits. */
  take(): T | undefined {
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) {
      const turns = this.#turnsOf(next.one);
      if (turns === next.turns) return next.one;
      next.turns = turns;
      this.#putBack(next);
    }
    return undefined;
  }

  #putBack(one: Waiting<T>): void {
    let [low, high] = [0, this.#waiting.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = this.#waiting[middle];
      if (there && compare(there, one) > 0) low = middle + 1;
      else high = middle;
    }
    this.#waiting.splice(low, 0, one);
  }
}

type Rank = Pick<Waiting<unknown>, 'turns' | 'lot'>;

const compare = (one: Rank, other: Rank): number => one.turns - other.turns || one.lot - other.lot;

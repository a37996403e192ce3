interface Waiting<T> {
  readonly one: T;
  readonly lot: number;
  /** The turns that it had when it was put into its place; meanwhile they may have become more, never fewer. */
  turns: number;
}

/**
 * Some who wait for a turn. Next is who had the fewest turns until then; ties go by lot. Turns may only become more. A heap, so
 * that in a line of thousands one whose turns became more is put further back in a few steps.
 */
export class TurnLine<T> {
  /** Nobody stands before the one at half of her place: who is next stands first. */
  readonly #waiting: Waiting<T>[];
  readonly #turnsOf: (one: T) => number;

  constructor(all: readonly T[], turnsOf: (one: T) => number, lotOf: (one: T) => number) {
    this.#turnsOf = turnsOf;
    // What is sorted is a heap.
    this.#waiting = all.map((one) => ({ one, lot: lotOf(one), turns: turnsOf(one) })).sort(compare);
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** Removes and returns who is next; undefined when nobody waits. */
  take(): T | undefined {
    for (let [next] = this.#waiting; next; [next] = this.#waiting) {
      const turns = this.#turnsOf(next.one);
      if (turns === next.turns) {
        this.#putFirst(this.#waiting.pop() ?? next);
        return next.one;
      }
      next.turns = turns;
      this.#putFirst(next);
    }
    return undefined;
  }

  /** Puts one into the first place, and from there as far back as it belongs. */
  #putFirst(one: Waiting<T>): void {
    const all = this.#waiting;
    if (all.length === 0) return;
    let place = 0;
    for (;;) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      const least = isBefore(all[right], all[left]) ? right : left;
      const there = all[least];
      if (!there || compare(one, there) <= 0) break;
      all[place] = there;
      place = least;
    }
    all[place] = one;
  }
}

type Rank = Pick<Waiting<unknown>, 'turns' | 'lot'>;

const compare = (one: Rank, other: Rank): number => one.turns - other.turns || one.lot - other.lot;

const isBefore = (one: Rank | undefined, other: Rank | undefined): boolean =>
  one !== undefined && other !== undefined && compare(one, other) < 0;

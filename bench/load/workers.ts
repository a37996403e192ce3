import { type Instant, SECOND } from '../../functions/domain/time/instant.ts';
import type { WorkMessage } from '../../functions/domain/work/work-message.ts';

interface Waiting {
  readonly message: WorkMessage;
  readonly available: Instant;
}

/** What a worker does with a message: true when it worked, false when there was nothing left to do. */
type Work = (message: WorkMessage, begun: Instant) => Promise<boolean>;

/** Milliseconds of a worker that finds nothing left to do. */
const IN_VAIN = 20;

/** Workers on a queue: so many at once, each as long as a message takes. The one that waits longest comes first. */
export class Workers {
  readonly #free: Instant[];
  readonly #takes: number;
  #waiting: Waiting[] = [];
  /** How old each message was when work on it began, in seconds. */
  readonly ages: number[] = [];

  constructor({ atOnce, takes }: { readonly atOnce: number; readonly takes: number }) {
    this.#free = Array.from({ length: atOnce }, () => 0);
    this.#takes = takes;
  }

  take(message: WorkMessage, available: Instant): void {
    this.#waiting.push({ message, available });
  }

  /** Works on everything on which work begins before a moment. */
  async work(until: Instant, work: Work): Promise<void> {
    const waiting = this.#waiting.sort((one, other) => one.available - other.available);
    let done = 0;
    for (const { message, available } of waiting) {
      const worker = this.#free.indexOf(Math.min(...this.#free));
      const begun = Math.max(available, this.#free[worker] ?? 0);
      if (begun >= until) break;
      // Before its moment a worker waits, as the real one does, and nothing is late.
      this.ages.push((begun - available) / SECOND);
      const worked = await work(message, Math.max(begun, message.intent));
      this.#free[worker] = begun + (worked ? this.#takes : IN_VAIN);
      done += 1;
    }
    this.#waiting = waiting.slice(done);
  }
}

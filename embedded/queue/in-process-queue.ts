import { AsyncResource } from 'node:async_hooks';
import { traced, withOrigin } from '../../functions/adapters/system/trace.ts';
import { type Instant, SECOND } from '../../functions/domain/time/instant.ts';
import { WorkMessage } from '../../functions/domain/work/work-message.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import type { Log } from '../../functions/ports/log.ts';
import type { WorkQueue } from '../../functions/ports/work-queue.ts';
import { WaitingList } from './waiting-list.ts';

const LONGEST_DELAY_SECONDS = 900;

/** A message that is no longer delivered: it cannot be parsed, or was received too often. */
export interface DeadLetter {
  readonly reason: 'unreadable' | 'exhausted';
  /** The message as it was sent, as JSON. */
  readonly body: string;
  /** The message, when it can be parsed. */
  readonly message?: WorkMessage;
  readonly receives: number;
}

export interface InProcessQueueOptions {
  readonly clock: Clock;
  /** Works on a message. When it throws, the message is delivered again after the visibility timeout. */
  readonly handle: (message: WorkMessage) => Promise<void>;
  /** How long a delivered message stays hidden from other workers. */
  readonly visibilityMs: number;
  /** How many messages are worked on at once. */
  readonly workers: number;
  readonly onDeadLetter: (letter: DeadLetter) => void;
  /** How often a message is delivered before it becomes a dead letter. */
  readonly maxReceives: number;
  readonly log: Log;
}

interface Letter {
  readonly body: string;
  /** Undefined when it cannot be parsed. */
  readonly message: WorkMessage | undefined;
  receives: number;
  done: boolean;
}

/**
 * SQS's guarantees in one process: at least once, in any order, delayed, redelivered. Nothing is stored on disk: after a
 * crash the due index sends lost messages again.
 */
export class InProcessQueue implements WorkQueue {
  readonly #options: InProcessQueueOptions;
  readonly #waiting = new WaitingList<Letter>();
  readonly #ready: Letter[] = [];
  readonly #inWork = new Set<Promise<void>>();
  readonly #idlers: (() => void)[] = [];
  readonly #deliver: () => void;
  #wakeUp: { readonly at: Instant; readonly abort: AbortController } | undefined;
  #closed = false;

  constructor(options: InProcessQueueOptions) {
    this.#options = options;
    // Bound to the async context of the constructor, so that work does not count as part of the work that sent the message.
    this.#deliver = AsyncResource.bind(() => this.#deliverNow());
  }

  async send(message: WorkMessage, { delaySeconds }: { readonly delaySeconds: number }): Promise<void> {
    if (!Number.isInteger(delaySeconds) || delaySeconds < 0 || delaySeconds > LONGEST_DELAY_SECONDS) {
      throw new RangeError(`delaySeconds must be a whole number from 0 to 900, not ${delaySeconds}`);
    }
    if (this.#closed) throw new Error('the queue is closed');
    const body = JSON.stringify(withOrigin(message));
    const letter = { body, message: WorkMessage.safeParse(JSON.parse(body)).data, receives: 0, done: false };
    this.#waiting.add(this.#options.clock.now() + delaySeconds * SECOND, letter);
    this.#deliver();
  }

  /** Returns when the next message is due; undefined when there is none. In the past while all workers are busy. */
  nextDelivery(): Instant | undefined {
    if (this.#ready.some(({ done }) => !done)) return this.#options.clock.now();
    return this.#waiting.next(({ done }) => !done);
  }

  /** Resolves when no message is being worked on and none is due; messages may still wait for their time. */
  async idle(): Promise<void> {
    while (this.#inWork.size > 0) await new Promise<void>((resolve) => this.#idlers.push(resolve));
  }

  /** Delivers no more messages; resolves when the work under way has ended. Waiting messages are dropped. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#wakeUp?.abort.abort();
    await this.idle();
  }

  #deliverNow(): void {
    const { clock, workers, visibilityMs } = this.#options;
    this.#ready.push(...this.#waiting.takeUntil(clock.now()));
    while (!this.#closed && this.#inWork.size < workers) {
      const letter = this.#ready.shift();
      if (!letter) break;
      const message = letter.done ? undefined : this.#workable(letter);
      if (!message) continue;
      letter.receives += 1;
      this.#waiting.add(clock.now() + visibilityMs, letter);
      this.#begin(letter, message);
    }
    if (!this.#closed) this.#planWakeUp();
  }

  /**
   * Returns the message to work on; undefined, after reporting a dead letter, when it is unreadable or was received too
   * often.
   */
  #workable(letter: Letter): WorkMessage | undefined {
    const { body, message, receives } = letter;
    if (message && receives < this.#options.maxReceives) return message;
    letter.done = true;
    const reason = message ? 'exhausted' : 'unreadable';
    this.#options.onDeadLetter({ reason, body, receives, ...(message && { message }) });
    return undefined;
  }

  #begin(letter: Letter, message: WorkMessage): void {
    const { origin } = message;
    const work = traced({ origin }, () => this.#work(letter, message)).finally(() => {
      this.#inWork.delete(work);
      this.#deliver();
      if (this.#inWork.size === 0) for (const resolve of this.#idlers.splice(0)) resolve();
    });
    this.#inWork.add(work);
  }

  async #work(letter: Letter, message: WorkMessage): Promise<void> {
    try {
      await this.#options.handle(message);
      letter.done = true;
    } catch (error) {
      const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      const { receives } = letter;
      this.#options.log.warn('work failed and will be delivered again', {
        kind: message.kind,
        receives,
        reason,
      });
    }
  }

  #planWakeUp(): void {
    const at = this.#waiting.next(({ done }) => !done);
    if (at === this.#wakeUp?.at) return;
    this.#wakeUp?.abort.abort();
    this.#wakeUp = at === undefined ? undefined : { at, abort: new AbortController() };
    if (this.#wakeUp) void this.#wakeAt(this.#wakeUp);
  }

  async #wakeAt(wakeUp: { readonly at: Instant; readonly abort: AbortController }): Promise<void> {
    await this.#options.clock.sleepUntil(wakeUp.at, { signal: wakeUp.abort.signal });
    if (this.#wakeUp !== wakeUp) return;
    this.#wakeUp = undefined;
    this.#deliver();
  }
}

import { AsyncResource } from 'node:async_hooks';
import { type Instant, SECOND } from '../../functions/domain/time/instant.ts';
import { WorkMessage } from '../../functions/domain/work/work-message.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import type { Log } from '../../functions/ports/log.ts';
import type { WorkQueue } from '../../functions/ports/work-queue.ts';
import { WaitingList } from './waiting-list.ts';

const LONGEST_DELAY_SECONDS = 900;

/** A message that is not delivered any more: it cannot be read, or was received too often. */
export interface DeadLetter {
  readonly reason: 'unreadable' | 'exhausted';
  /** The message as it was sent, JSON. */
  readonly body: string;
  /** What it was about, when it can be read. */
  readonly message?: WorkMessage;
  readonly receives: number;
}

export interface InProcessQueueOptions {
  readonly clock: Clock;
  /** The work. When it throws, the message is delivered again after its visibility. */
  readonly handle: (message: WorkMessage) => Promise<void>;
  /** How long a message that was handed out stays hidden from the others. */
  readonly visibilityMs: number;
  /** How many messages are worked on at once. */
  readonly workers: number;
  readonly onDeadLetter: (letter: DeadLetter) => void;
  /** How often a message is handed out before it becomes a dead letter. */
  readonly maxReceives: number;
  readonly log: Log;
}

interface Letter {
  readonly body: string;
  /** Undefined when it cannot be read. */
  readonly message: WorkMessage | undefined;
  receives: number;
  done: boolean;
}

/**
 * SQS's promises in one process: at least once, in any order, delayed, redelivered. Nothing is kept on disk: what a
 * crash loses, the due index sends again.
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
    // Bound to the context of whoever made the queue: work must not pass for a part of the work that sent the message.
    this.#deliver = AsyncResource.bind(() => this.#deliverNow());
  }

  async send(message: WorkMessage, { delaySeconds }: { readonly delaySeconds: number }): Promise<void> {
    if (!Number.isInteger(delaySeconds) || delaySeconds < 0 || delaySeconds > LONGEST_DELAY_SECONDS) {
      throw new RangeError(`delaySeconds must be a whole number from 0 to 900, not ${delaySeconds}`);
    }
    if (this.#closed) throw new Error('the queue is closed');
    const body = JSON.stringify(message);
    const letter = { body, message: WorkMessage.safeParse(JSON.parse(body)).data, receives: 0, done: false };
    this.#waiting.add(this.#options.clock.now() + delaySeconds * SECOND, letter);
    this.#deliver();
  }

  /** When the next message will be handed out; undefined when none waits. In the past when all workers are busy. */
  nextDelivery(): Instant | undefined {
    if (this.#ready.some(({ done }) => !done)) return this.#options.clock.now();
    return this.#waiting.next(({ done }) => !done);
  }

  /** Resolves when nothing is in work and nothing is to be handed out now; messages may still wait for their time. */
  async idle(): Promise<void> {
    while (this.#inWork.size > 0) await new Promise<void>((resolve) => this.#idlers.push(resolve));
  }

  /** Hands out no more messages; resolves when what is in work has ended. Waiting messages are dropped. */
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

  /** The message of a letter; a letter that nobody can work on goes to the dead ones. */
  #workable(letter: Letter): WorkMessage | undefined {
    const { body, message, receives } = letter;
    if (message && receives < this.#options.maxReceives) return message;
    letter.done = true;
    const reason = message ? 'exhausted' : 'unreadable';
    this.#options.onDeadLetter({ reason, body, receives, ...(message && { message }) });
    return undefined;
  }

  #begin(letter: Letter, message: WorkMessage): void {
    const work = this.#work(letter, message).finally(() => {
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

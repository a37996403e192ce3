import { SECOND } from '../../functions/domain/time/instant.ts';
import { VISIBILITY } from '../../functions/domain/work/due.ts';
import type { WorkMessage } from '../../functions/domain/work/work-message.ts';
import type { WorkQueue } from '../../functions/ports/work-queue.ts';
import { strikes, type Worker, type World } from './world.ts';

/** Works on one message as a worker. */
export type Handle = (worker: Worker, message: WorkMessage) => Promise<void>;

const LATE = 30 * SECOND;

/** A queue that loses, duplicates, delays and reorders messages, and redelivers those that were not finished. */
export class SimQueue implements WorkQueue {
  readonly #world: World;
  readonly #handle: Handle;
  #count = 0;
  #working = 0;

  constructor(world: World, handle: Handle) {
    this.#world = world;
    this.#handle = handle;
  }

  get working(): number {
    return this.#working;
  }

  async send(message: WorkMessage, { delaySeconds }: { readonly delaySeconds: number }): Promise<void> {
    const world = this.#world;
    if (strikes(world, 'messageDropped')) return;
    const copies = strikes(world, 'messageDoubled') ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      const late = strikes(world, 'messageDelayed') ? world.random() * LATE : world.random() * 40;
      this.#deliverAt(world.loop.now() + delaySeconds * SECOND + late, message);
    }
  }

  #deliverAt(at: number, message: WorkMessage): void {
    this.#world.loop.plan(at, () => void this.#deliver(message));
  }

  async #deliver(message: WorkMessage): Promise<void> {
    this.#count += 1;
    this.#working += 1;
    const begun = this.#world.loop.now();
    const again = () => this.#deliverAt(begun + VISIBILITY, message);
    const worker: Worker = {
      name: `w${String(this.#count)}`,
      dead: false,
      onDeath: () => {
        this.#working -= 1;
        again();
      },
    };
    try {
      await this.#handle(worker, message);
    } catch {
      // When a worker throws, the queue delivers the message again; the publisher has logged the error.
      if (!worker.dead) again();
    }
    if (!worker.dead) this.#working -= 1;
    worker.dead = true;
  }
}

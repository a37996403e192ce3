import { WorkMessage } from '../../domain/work/work-message.ts';
import type { WorkQueue } from '../../ports/work-queue.ts';

/** What was sent. */
export interface CollectedMessage {
  readonly message: WorkMessage;
  readonly delaySeconds: number;
}

/** A queue that only collects, so that a test can look at what was sent and hand it out itself. */
export class CollectingQueue implements WorkQueue {
  #sent: CollectedMessage[] = [];

  get sent(): readonly CollectedMessage[] {
    return this.#sent;
  }

  async send(message: WorkMessage, { delaySeconds }: { readonly delaySeconds: number }): Promise<void> {
    this.#sent.push({ message: WorkMessage.parse(message), delaySeconds });
  }

  /** Hands out everything sent since the last time. */
  take(): readonly CollectedMessage[] {
    const taken = this.#sent;
    this.#sent = [];
    return taken;
  }
}

import { WorkMessage } from '../../domain/work/work-message.ts';
import type { WorkQueue } from '../../ports/work-queue.ts';

/** A message that was sent. */
export interface CollectedMessage {
  readonly message: WorkMessage;
  readonly delaySeconds: number;
}

/** A queue that only collects messages, so that a test can inspect and deliver them itself. */
export class CollectingQueue implements WorkQueue {
  #sent: CollectedMessage[] = [];

  get sent(): readonly CollectedMessage[] {
    return this.#sent;
  }

  async send(message: WorkMessage, { delaySeconds }: { readonly delaySeconds: number }): Promise<void> {
    this.#sent.push({ message: WorkMessage.parse(message), delaySeconds });
  }

  /** Returns all messages sent since the last call and removes them. */
  take(): readonly CollectedMessage[] {
    const taken = this.#sent;
    this.#sent = [];
    return taken;
  }
}

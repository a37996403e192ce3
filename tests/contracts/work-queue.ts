import { describe, expect, it } from 'vitest';
import { WORK_KINDS } from '../../functions/domain/work/kinds.ts';
import { traced } from '../../functions/adapters/system/trace.ts';
import type { WorkMessage } from '../../functions/domain/work/work-message.ts';
import type { WorkQueue } from '../../functions/ports/work-queue.ts';

export interface OpenWorkQueue {
  readonly queue: WorkQueue;
  /** Everything that workers have received so far, after letting some seconds pass. */
  readonly receivedAfter: (seconds: number) => Promise<readonly WorkMessage[]>;
}

/** Holds an adapter to the port `WorkQueue`, seen from both ends. */
export function workQueueContract(adapter: string, open: () => Promise<OpenWorkQueue>): void {
  describe(`${adapter} as a work queue`, () => {
    const message = (sk: string): WorkMessage => ({ version: 1, kind: 'publish', pk: 'c#é', sk, intent: 5 });

    it('delivers what was sent, of every kind, as it was', async () => {
      const { queue, receivedAfter } = await open();
      const sent = WORK_KINDS.map((kind) => ({ ...message(`post#${kind}`), kind }));
      for (const one of sent) await queue.send(one, { delaySeconds: 0 });
      const received = await receivedAfter(1);
      expect(received).toHaveLength(sent.length);
      expect(received).toEqual(expect.arrayContaining(sent));
    });

    it('delivers with a message the id of the request in which it was sent', async () => {
      const { queue, receivedAfter } = await open();
      await traced({ origin: 'JKJaXmPLvHcESHA=' }, () => queue.send(message('a'), { delaySeconds: 0 }));
      await queue.send(message('b'), { delaySeconds: 0 });
      expect(await receivedAfter(1)).toEqual([{ ...message('a'), origin: 'JKJaXmPLvHcESHA=' }, message('b')]);
    });

    it('delivers a message sent twice twice', async () => {
      const { queue, receivedAfter } = await open();
      await queue.send(message('a'), { delaySeconds: 0 });
      await queue.send(message('a'), { delaySeconds: 0 });
      expect(await receivedAfter(1)).toEqual([message('a'), message('a')]);
    });

    it('delivers a message after its delay and not before', async () => {
      const { queue, receivedAfter } = await open();
      await queue.send(message('later'), { delaySeconds: 3 });
      await queue.send(message('now'), { delaySeconds: 0 });
      expect(await receivedAfter(2)).toEqual([message('now')]);
      expect(await receivedAfter(2)).toEqual([message('now'), message('later')]);
    });

    it.each([-1, 0.5, 901, Number.NaN, Number.POSITIVE_INFINITY])(
      'refuses a delay of %d seconds',
      async (delaySeconds) => {
        const { queue } = await open();
        await expect(queue.send(message('a'), { delaySeconds })).rejects.toBeInstanceOf(Error);
      },
    );

    it('takes the longest delay', async () => {
      const { queue, receivedAfter } = await open();
      await queue.send(message('a'), { delaySeconds: 900 });
      expect(await receivedAfter(1)).toEqual([]);
    });
  });
}

import { join } from 'node:path';
import { type Instant, MINUTE } from '../../functions/domain/instant.ts';
import { runUntilSettled } from '../../local/demo/drive-time.ts';
import type { System } from '../../local/system/open-system.ts';
import type { SandboxClient } from '../../local/system/sandbox-client.ts';
import { openVirtualTime } from '../../local/time/time-file.ts';

const nextMinute = (instant: Instant): Instant => Math.ceil(instant / MINUTE) * MINUTE;

/**
 * Virtual time that wakes all who wait within a minute at its end. It stands still while anybody works: with a moment
 * for each post nothing would ever happen at once, as it does on a busy evening.
 */
export async function openCoarseTime(folder: string, sandbox: SandboxClient, begin: Instant) {
  const start = nextMinute(Math.max(begin, sandbox.now));
  const onJump = (instant: Instant): Promise<void> => sandbox.setClock(instant);
  const time = await openVirtualTime({ file: join(folder, 'time.json'), start, onJump });
  await onJump(start);
  return {
    clock: {
      now: () => time.now(),
      sleepUntil: (instant: Instant, options?: { readonly signal?: AbortSignal }) =>
        time.sleepUntil(nextMinute(instant), options),
    },
    around: <T>(work: () => Promise<T>): Promise<T> => time.run(work),
    run: <T>(work: () => Promise<T>): Promise<T> => time.run(work),
    /** Goes on until nothing is due any more, or until a moment. */
    settle({ nextDue, tick, queue }: System, notAfter: Instant): Promise<void> {
      const coarse = {
        send: queue.send.bind(queue),
        close: () => queue.close(),
        nextDelivery: () => {
          const next = queue.nextDelivery();
          return next === undefined ? undefined : nextMinute(next);
        },
      };
      return runUntilSettled({ nextDue, tick, queue: coarse }, time, { notAfter });
    },
  };
}

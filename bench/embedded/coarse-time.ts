import { join } from 'node:path';
import { DISPATCH_WINDOW } from '../../functions/domain/work/due.ts';
import { type Instant, MINUTE } from '../../functions/domain/time/instant.ts';
import type { System } from '../../embedded/system/open-system.ts';
import type { SandboxClient } from '../../embedded/system/sandbox-client.ts';
import { openVirtualTime } from '../../embedded/time/time-file.ts';

const STEP = 60 * MINUTE;

const nextStep = (instant: Instant): Instant => Math.ceil(instant / STEP) * STEP;

/**
 * Opens virtual time in which all sleepers of the same hour wake at its end. Time does not move while anything works: with
 * an instant for each post, nothing would ever happen at the same time, as it does on a busy evening, and most of the work
 * would be ticks that find one item.
 */
export async function openCoarseTime(folder: string, sandbox: SandboxClient, begin: Instant) {
  const start = nextStep(Math.max(begin, sandbox.now));
  const onJump = (instant: Instant): Promise<void> => sandbox.setClock(instant);
  const time = await openVirtualTime({ file: join(folder, 'time.json'), start, onJump });
  await onJump(start);
  return {
    clock: {
      now: () => time.now(),
      sleepUntil: (instant: Instant, options?: { readonly signal?: AbortSignal }) =>
        time.sleepUntil(nextStep(instant), options),
    },
    around: <T>(work: () => Promise<T>): Promise<T> => time.run(work),
    untilIdle: () => time.untilIdle(),
    run: <T>(work: () => Promise<T>): Promise<T> => time.run(work),
    /**
     * Advances to an instant step by step: everything due until the end of a step is dispatched and happens then. After each
     * step, when no work is in flight, `between` is awaited.
     */
    async settle(
      { tick }: Pick<System, 'tick'>,
      until: Instant,
      between: () => Promise<void>,
    ): Promise<void> {
      for (let at = nextStep(time.now() + DISPATCH_WINDOW); at <= until; at += STEP) {
        await time.jumpTo(at - DISPATCH_WINDOW);
        await time.run(tick);
        await time.jumpTo(at);
        await time.untilIdle();
        await between();
      }
    },
  };
}

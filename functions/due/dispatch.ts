import { DISPATCH_WINDOW } from '../domain/work/due.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { WorkQueue } from '../ports/work-queue.ts';
import { sendNudge } from './send-nudge.ts';

/**
 * The port `Dispatch`. It sends and does not mark the item: if the work is done before the next tick, as it mostly is,
 * two index writes are saved; if not, the tick sends once more and marks. Duplicates are harmless.
 */
export const createDispatch = (deps: { readonly queue: WorkQueue; readonly clock: Clock }): Dispatch => ({
  async nudge(key, due) {
    const now = deps.clock.now();
    if (due.at <= now + DISPATCH_WINDOW) await sendNudge(deps.queue, key, due.at, due, now);
  },
});

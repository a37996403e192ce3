import type { Between } from '../../embedded/system/open-system.ts';
import { type Moment, watchWrites, type WriteCall } from './watch-writes.ts';

/** Which writes are counted: those to the table, those to Meta, or those to both from a post's intention to its result. */
export const TARGETS = ['table', 'graph', 'commit'] as const;
export type Target = (typeof TARGETS)[number];

/** The write at which a process is killed: the `nth` of its target, counted from one. */
export interface Aim {
  readonly moment: Moment;
  readonly target: Target;
  readonly nth: number;
}

const AROUND_COMMIT =
  /^(post → (committing|published|settling|prepared)|pacing|remote pointer|(card|story) put|POST (media_publish|is_published))\b/;

/** Whether a write is one at which the process is to be killed: one around a commit, or one to the named service. */
export const isTarget = ({ to, what }: WriteCall, target: Target): boolean =>
  target === 'commit' ? AROUND_COMMIT.test(what) : to === target;

/**
 * Kills this process with SIGKILL at a write, so that no code of the process can react. `tell` is called right before and
 * must have finished its work when it returns. While `isArmed` returns false, no write is counted.
 */
export function killAt(
  { moment, target, nth }: Aim,
  tell: (call: WriteCall) => void,
  isArmed: () => boolean = () => true,
): Between {
  let seen = 0;
  return watchWrites((call, at) => {
    if (at !== moment || !isTarget(call, target) || !isArmed()) return;
    seen += 1;
    if (seen !== nth) return;
    tell(call);
    process.kill(process.pid, 'SIGKILL');
  });
}

import type { Between } from '../../embedded/system/open-system.ts';
import { type Moment, watchWrites, type WriteCall } from './watch-writes.ts';

/** Which calls are counted: those of the table, those at Meta, or those of both between a post's intention and its result. */
export const TARGETS = ['table', 'graph', 'commit'] as const;
export type Target = (typeof TARGETS)[number];

/** The write at which a process is to die: the `nth` of its target, from one on. */
export interface Aim {
  readonly moment: Moment;
  readonly target: Target;
  readonly nth: number;
}

const AROUND_COMMIT =
  /^(post → (committing|published|settling|prepared)|pacing|remote pointer|(card|story) put|POST (media_publish|is_published))\b/;

export const isTarget = ({ to, what }: WriteCall, target: Target): boolean =>
  target === 'commit' ? AROUND_COMMIT.test(what) : to === target;

/**
 * Has this process die by SIGKILL at a write, as nothing in it could foresee or hinder. `tell` is called right before, and
 * must have done what it does when it returns. While `isArmed` says no, nothing is counted.
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

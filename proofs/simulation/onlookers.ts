import { HOUR, type Instant } from '../../functions/domain/time/instant.ts';
import type { Post } from '../../functions/domain/post/post.ts';
import { endOfQuiet } from '../../functions/domain/time/quiet-hours.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import type { Dispatch } from '../../functions/ports/dispatch.ts';
import type { Table } from '../../functions/ports/table.ts';
import { resolveDoubt } from '../../functions/publish/resolve-doubt.ts';
import type { EventLoop } from './event-loop.ts';
import { QUIET_HOURS, ZONE } from './people.ts';

const ROUND = 2 * HOUR;

/** Returns the next instant that an owner may choose: nothing is published at night. */
const openHourFrom = (at: Instant): Instant => endOfQuiet(at, QUIET_HOURS, ZONE) ?? at;

interface OnlookerDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
}

/**
 * Simulates owners who look at their pages every two hours for the posts about which they are asked, and answer what they
 * see. The answers themselves do not fail. Returns a function that counts the answers so far.
 */
export function employOnlookers(
  loop: EventLoop,
  deps: OnlookerDeps,
  posts: () => Promise<readonly Post[]>,
  isSeen: (post: Post) => Promise<boolean>,
  /** Does the round without counting its table use. */
  apart: (round: () => Promise<void>) => Promise<void>,
): () => number {
  let answered = 0;
  const round = async (): Promise<void> => {
    for (const post of await posts()) {
      if (post.state !== 'held' || post.reason !== 'post.person' || post.commitAt === undefined) continue;
      const answer = (await isSeen(post)) ? 'out' : { publishAt: openHourFrom(loop.now() + HOUR) };
      await resolveDoubt(deps)({ community: post.community, post: post.id, by: 'flamboyan', answer });
      answered += 1;
    }
    loop.plan(loop.now() + ROUND, () => void apart(round));
  };
  loop.plan(loop.now() + ROUND, () => void apart(round));
  return () => answered;
}

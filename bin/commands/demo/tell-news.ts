import { HOUR, type Instant } from '../../../functions/domain/time/instant.ts';
import type { Post } from '../../../functions/domain/post/post.ts';
import { DEMO_COMMUNITY } from './community-data.ts';
import type { Progress } from './progress.ts';
import type { Names } from './read-back.ts';

const clockTime = (at: Instant): string => `${new Date(at).toISOString().slice(11, 16)} UTC`;

/** "The first of 11 posts goes out at 01:45 UTC; the last within the hour at 02:06 UTC." */
function outlook(posts: readonly Post[], now: Instant): string {
  const times = posts
    .filter(({ state }) => state === 'scheduled' || state === 'preparing' || state === 'prepared')
    .map(({ publishAt }) => publishAt)
    .sort((a, b) => a - b);
  const [first] = times;
  if (first === undefined) return 'No post waits for its hour.';
  const soon = times.filter((at) => at <= now + HOUR);
  if (soon.length === 0) {
    const when = new Date(first).toISOString().slice(0, 16).replace('T', ' ');
    const { from, to } = DEMO_COMMUNITY.quietHours;
    return `No post goes out within the hour; the next at ${when} UTC (quiet hours are ${from} to ${to}, ${DEMO_COMMUNITY.zone}).`;
  }
  return `${String(soon.length)} posts go out from ${clockTime(first)} to ${clockTime(soon.at(-1) ?? first)}; this waits for them.`;
}

/**
 * On a real clock there is nothing to see for minutes: says what is to come once the plan has become posts as a whole,
 * then each post as it goes out.
 */
export function tellNews(
  progress: Pick<Progress, 'note'>,
  names: Names,
  began: Instant,
): (posts: readonly Post[], isWhole: boolean) => void {
  const told = new Set<string>();
  let isBegun = false;
  return (posts, isWhole) => {
    if (!isBegun && !isWhole) return;
    if (!isBegun) progress.note(outlook(posts, began));
    for (const { id, state, publishedAt, channel } of posts) {
      if (state !== 'published' || told.has(id)) continue;
      told.add(id);
      if (isBegun || (publishedAt ?? 0) >= began)
        progress.note(`${clockTime(publishedAt ?? began)}  ${names.channel(channel)} has it`);
    }
    isBegun = true;
  };
}

import { waitsForOwner } from '../domain/campaign/posts-around-now.ts';
import { isLastCall } from '../domain/post/owner-window.ts';
import type { Post } from '../domain/post/post.ts';
import { DAY, HOUR } from '../domain/time/instant.ts';
import { loadCommunity } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { readListSpan } from '../records/listed-posts.ts';
import { postRecord } from '../records/post-record.ts';
import { loadManyEventually } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';

/** An owner of pages who is to be reminded. */
export interface OwnerReminder {
  readonly owner: string;
  /** The posts for which her silence soon counts as yes, the one whose window ends first in front; at least one. */
  readonly posts: readonly [Post, ...Post[]];
}

/** A pause may have kept a post of which her window still is open; one that was to go out before is not looked for. */
const PAUSED_FOR = 3 * DAY;

const endOf = ({ ownerWindowEndsAt = 0 }: Post): number => ownerWindowEndsAt;

/**
 * Returns the owners of pages whose silence counts as yes within the hours that their community gives, those with the least time
 * first. From the list of posts, of which only those are read that may be meant.
 */
export const ownerReminders =
  (deps: DamageDeps) =>
  async (community: string): Promise<readonly OwnerReminder[]> => {
    const { table, clock } = deps;
    const now = clock.now();
    const home = await loadCommunity(table, community);
    // A window that fits its post ends an hour before it; a day more for one that does not.
    const to = now + home.ownerWindowHours * HOUR + DAY;
    const from = Math.max(0, now - PAUSED_FOR);
    const listed = await readListSpan(table, { community, sort: 'oldest', from, to });
    const asked = listed.filter(({ listState }) => listState === 'asked');
    const wanted = asked.map(({ id }) => keys.post(community, id));
    const posts = (await loadManyEventually(table, postRecord, wanted, tellDamage(deps)))
      .filter((post) => waitsForOwner(post, now) && isLastCall(post, home, now))
      .toSorted((one, other) => endOf(one) - endOf(other));
    const owners = new Set(posts.flatMap(({ owner }) => owner ?? []));
    return [...owners].flatMap((owner) => {
      const [first, ...rest] = posts.filter((post) => post.owner === owner);
      return first ? [{ owner, posts: [first, ...rest] as const }] : [];
    });
  };

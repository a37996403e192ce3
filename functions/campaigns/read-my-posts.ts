import { isCurrent } from '../domain/campaign/current-posts.ts';
import { needHelp } from '../domain/campaign/need-help.ts';
import type { PostId } from '../domain/campaign/plan.ts';
import { nearestTo, postsAroundNow, shownSpan, waitsForOwner } from '../domain/campaign/posts-around-now.ts';
import type { Actor } from '../domain/people/roles.ts';
import type { Post } from '../domain/post/post.ts';
import type { Instant } from '../domain/time/instant.ts';
import { campaignRecord } from '../records/campaign-record.ts';
import { keys } from '../records/keys.ts';
import { isListedFor, type ListedPost, readListSpan } from '../records/listed-posts.ts';
import { postRecord } from '../records/post-record.ts';
import { loadManyEventually } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';

/** Posts, and the ids of those that wait for a person. */
interface MyPosts {
  readonly posts: readonly Post[];
  readonly helpFirst: PostId[];
}

/**
 * Returns the posts that concern a member, newest first: on her pages, of her products, and sold by her. The posts that
 * wait for her decision are always included; the rest are those nearest to now. They are chosen from the community's list
 * of posts, and only what is chosen is read.
 */
export const readMyPosts =
  (deps: DamageDeps) =>
  async ({ community, member }: Pick<Actor, 'community' | 'member'>): Promise<MyPosts> => {
    const { table } = deps;
    const now = deps.clock.now();
    const listed = await readListSpan(table, { community, sort: 'oldest', ...shownSpan(now) });
    const chosen = chooseMine(
      listed.filter((post) => isListedFor(post, member)),
      member,
      now,
    );
    const campaigns = [...new Set(chosen.map(({ campaign }) => campaign))];
    const [read, steered] = await Promise.all([
      loadManyEventually(
        table,
        postRecord,
        chosen.map(({ id }) => keys.post(community, id)),
        tellDamage(deps),
      ),
      loadManyEventually(
        table,
        campaignRecord,
        campaigns.map((id) => keys.campaign(community, id)),
      ),
    ]);
    const byId = new Map(steered.map((campaign) => [campaign.id, campaign]));
    const current = read.filter((post) => isCurrent(post, byId.get(post.campaign)));
    const waits = (post: Post): boolean => post.owner === member && waitsForOwner(post, now);
    const posts = postsAroundNow(current, { now, waits });
    const waiting = steered.flatMap((campaign) =>
      needHelp(
        posts.filter((post) => post.campaign === campaign.id),
        campaign,
        now,
      ),
    );
    return { posts, helpFirst: waiting.map(({ id }) => id) };
  };

/**
 * More than are shown: some posts of an older plan, which a newer one replaced, are still in the list and are left out once
 * they are read.
 */
const MOST_READ = 150;

/** Returns the posts to read: all that may wait for the owner of the page, and of the others those nearest to now. */
function chooseMine(own: readonly ListedPost[], member: string, now: Instant): ListedPost[] {
  const mayWait = ({ owner, listState }: ListedPost): boolean =>
    owner === member && (listState === 'asked' || listState === 'needsPerson');
  const rest = own.filter((post) => !mayWait(post));
  return [...own.filter(mayWait), ...nearestTo(now, rest).slice(0, MOST_READ)];
}

import { type ConsentKind, hasGranted } from '../domain/people/consent.ts';
import { dueAt } from '../domain/work/due.ts';
import type { Instant } from '../domain/time/instant.ts';
import { mayBeOut, type Post } from '../domain/post/post.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import { maybeGone } from '../domain/post/gone.ts';
import { isEndedStory } from '../domain/post/story-life.ts';
import { restsOn } from '../domain/post/withdrawal.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Log } from '../ports/log.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { keys } from '../records/keys.ts';
import { memberNotFound, memberRecord } from '../records/member-record.ts';
import { withPostsOfEach } from '../records/posts-of-campaigns.ts';
import { load } from '../records/record.ts';
import { tellDamage } from '../records/tell-damage.ts';
import { listCampaigns } from '../records/tenant-lists.ts';
import { movePost, notePost } from '../due/move-post.ts';

export const notWithdrawn = problem('consent.notWithdrawn', 'conflict', {
  field: 'kind',
  id: 'Cabut dulu izinnya; setelah itu yang sudah tayang bisa diminta dihapus.',
  en: 'Withdraw the consent first; then what is out can be taken down.',
});

interface RemovalDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
  readonly log: Log;
}

/**
 * Requests the removal of every post that needs a consent which the member has withdrawn, and returns how many posts that
 * were. The publish worker then removes each post until Meta reports it gone. A repeated call requests only what is left.
 * Throws `memberNotFound`, or `notWithdrawn` while the consent is still granted.
 */
export const askRemoval =
  (deps: RemovalDeps) =>
  async (request: { community: string; member: string; by: string; kind: ConsentKind }): Promise<number> => {
    const { community, member, by, kind } = request;
    await checkWithdrawn(deps.table, community, member, kind);
    const campaigns = await listCampaigns(deps.table, community);
    const isHers = (post: Post): boolean =>
      isMeant(post, member, kind) && !isEndedStory(post, deps.clock.now());
    const asked = await withPostsOfEach(
      deps.table,
      campaigns,
      (posts) => askForEach(deps, by, posts.filter(isHers)),
      tellDamage(deps),
    );
    return asked.reduce((sum, count) => sum + count, 0);
  };

async function askForEach(deps: RemovalDeps, by: string, posts: readonly Post[]): Promise<number> {
  let asked = 0;
  for (const post of posts) {
    const at = deps.clock.now();
    const { community, id: subject } = post;
    // The audit entry comes before the write: the lists of posts to delete are built from these entries.
    await audit(deps.table, { community, at, event: 'post.removalAsked', by, subject });
    if (await askFor(deps, post, at)) asked += 1;
  }
  return asked;
}

/** Starts the removal of a published post. On a post that may be out, notes the request: it is removed once it is found. */
const askFor = async (deps: RemovalDeps, post: Post, at: Instant): Promise<boolean> =>
  (post.state === 'published'
    ? await movePost(deps, post, 'remove', { due: dueAt('publish', at), retries: 0 })
    : await notePost(deps, post, { removalAskedAt: at })) !== undefined;

/** Throws while the member still grants the consent: her posts then stay published, whoever requests their removal. */
async function checkWithdrawn(
  table: Table,
  community: string,
  member: string,
  kind: ConsentKind,
): Promise<void> {
  const found = await load(table, memberRecord, keys.member(community, member));
  if (!found) throw new ProblemError([memberNotFound]);
  if (hasGranted(found.consents, kind)) throw new ProblemError([notWithdrawn]);
}

const isMeant = (post: Post, member: string, kind: ConsentKind): boolean =>
  (post.state === 'published' || mayComeOut(post) || mayComeBack(post)) && restsOn(post, member, kind);

/** Whether a post seems to be gone but may reappear; in that case it is removed then. */
const mayComeBack = (post: Post): boolean => post.removalAskedAt === undefined && maybeGone(post);

/** Whether a post is in doubt, or a worker may have passed the gate with it just before the consent was withdrawn. */
const mayComeOut = (post: Post): boolean =>
  post.removalAskedAt === undefined && (mayBeOut(post) || post.state === 'prepared');

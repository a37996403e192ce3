import { dueAt } from '../domain/work/due.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Zone } from '../domain/time/local-day.ts';
import type { Post } from '../domain/post/post.ts';
import { problem, ProblemError, refuseIfAny } from '../domain/problem.ts';
import { newTimeProblems } from '../domain/post/new-time.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { PLATFORM_FACTS } from '../domain/channel/platform-facts.ts';
import { audit } from '../records/audit.ts';
import { campaignRecord } from '../records/campaign-record.ts';
import { communityRecord } from '../records/community-record.ts';
import { createPostMetrics, scheduleReading } from '../records/create-post-metrics.ts';
import { keys } from '../records/keys.ts';
import { readPageAt } from '../records/page-at-time.ts';
import { loadPost, postNotFound } from '../records/posts.ts';
import { load } from '../records/record.ts';
import type { RemotePointer } from '../records/remote-pointer-record.ts';
import { claimRemotePost } from '../records/remote-pointers.ts';
import { movePost } from '../due/move-post.ts';

export const notForAPerson = problem('post.notForAPerson', 'conflict', {
  field: 'post',
  id: 'Kiriman ini tidak menunggu keputusan.',
  en: 'This post does not wait for a decision.',
});

type Answer = 'out' | { readonly publishAt: Instant };

interface ResolveDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
}

/** A post that was held after its commit was sent. */
type Doubted = Post & { readonly commitAt: Instant };

const isDoubted = (post: Post): post is Doubted => post.state === 'held' && post.commitAt !== undefined;

/**
 * Applies a person's answer, after she checked the page, about a post whose commit we could not settle. `out`: the post
 * counts as published. Otherwise it starts again at the time that she chose, on her responsibility. Idempotent. Throws for a
 * post that waits for no answer, and for a time that is not allowed.
 */
export const resolveDoubt =
  (deps: ResolveDeps) =>
  async (request: { community: string; post: string; by: string; answer: Answer }): Promise<Post> => {
    const { community, by, answer } = request;
    const post = await loadPost(deps.table, community, request.post);
    if (!post) throw new ProblemError([postNotFound]);
    if (isAnswered(post, answer)) return post;
    if (!isDoubted(post)) throw new ProblemError([notForAPerson]);
    const at = deps.clock.now();
    const whole = await load(deps.table, communityRecord, keys.community(community));
    if (!whole) throw new ProblemError([postNotFound]);
    if (answer !== 'out') {
      const page = await readPageAt(deps.table, post, answer.publishAt);
      refuseIfAny(newTimeProblems(answer.publishAt, at, { community: whole, post, page }));
    }
    const resolved =
      answer === 'out'
        ? await confirmOut(deps, { post, zone: whole.zone }, at)
        : await beginAnew(deps, post, answer.publishAt, at);
    if (!resolved) return resolveDoubt(deps)(request);
    const event = answer === 'out' ? 'post.confirmedOut' : 'post.restarted';
    await audit(deps.table, { community, at, event, by, subject: post.id });
    return resolved;
  };

/**
 * Moves a post to `published`. Its metrics item is filed first, so that a crash between the two writes cannot lose the metrics
 * item.
 */
async function confirmOut(
  deps: ResolveDeps,
  { post, zone }: { readonly post: Doubted; readonly zone: Zone },
  at: Instant,
): Promise<Post | undefined> {
  const claim = await bindDraft(deps.table, post);
  const remoteId = claim?.remoteId;
  const { commitAt } = claim ?? post;
  const facts = { post, remoteId, publishedAt: post.commitAt, commitAt, zone };
  await scheduleReading(deps, await createPostMetrics(deps.table, facts));
  return movePost(deps, post, 'confirmedOut', {
    publishedAt: post.commitAt,
    reason: undefined,
    ...(remoteId !== undefined && { remoteId }),
    ...(post.removalAskedAt !== undefined && { due: dueAt('publish', at) }),
  });
}

/**
 * Claims the published post where the draft is the post itself (Facebook), so that it can be deleted later; other platforms
 * never told us the id of what the draft became. Returns undefined there, and where another post of ours has the claim.
 */
async function bindDraft(table: Table, post: Doubted): Promise<RemotePointer | undefined> {
  const { platform, community, id, commitAt } = post;
  const remoteId = PLATFORM_FACTS[platform].idBeforeCommit(post);
  if (remoteId === undefined) return undefined;
  return claimRemotePost(table, { platform, remoteId, community, post: id, commitAt });
}

/** Starts a post again, in the campaign's newest plan, which left it out because it might have been published. */
async function beginAnew(
  deps: ResolveDeps,
  post: Doubted,
  publishAt: Instant,
  at: Instant,
): Promise<Post | undefined> {
  const campaign = await load(deps.table, campaignRecord, keys.campaign(post.community, post.campaign));
  return movePost(deps, post, 'resume', {
    commitAt: undefined,
    unseenSince: undefined,
    recommits: undefined,
    commitRefused: undefined,
    draft: undefined,
    ...(campaign && { planRevision: campaign.planRevision }),
    reason: undefined,
    retries: 0,
    publishAt,
    due: dueAt('publish', at),
  });
}

const isAnswered = (post: Post, answer: Answer): boolean =>
  answer === 'out'
    ? post.state === 'published'
    : post.state === 'scheduled' && post.publishAt === answer.publishAt;

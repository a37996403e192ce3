import { dueAt } from '../domain/due.ts';
import type { Instant } from '../domain/instant.ts';
import type { Post } from '../domain/post.ts';
import { type Problem, ProblemError, refuseIfAny } from '../domain/problem.ts';
import { newTimeProblems } from '../domain/publishing/new-time.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { communityRecord } from '../records/community-record.ts';
import { fileCard, tellOfCard } from '../records/file-card.ts';
import { claimRemotePost } from '../records/remote-pointers.ts';
import { campaignRecord } from '../records/campaign-record.ts';
import { keys } from '../records/keys.ts';
import { loadPost, movePost, postNotFound } from '../records/posts.ts';
import { load } from '../records/record.ts';

const notForAPerson: Problem = {
  code: 'post.notForAPerson',
  kind: 'conflict',
  field: 'post',
  text: { id: 'Kiriman ini tidak menunggu keputusan.', en: 'This post does not wait for a decision.' },
  retryable: false,
};

type Answer = 'out' | { readonly publishAt: Instant };

/**
 * A person looked at the page of a post that we could not make sure of, and says whether it is there. Out: it counts as
 * published. Not out: it begins anew at the time she chose; she answers for that. The same answer again
 * changes nothing.
 */
export const resolveDoubt =
  (deps: { readonly table: Table; readonly clock: Clock; readonly dispatch: Dispatch }) =>
  async (request: { community: string; post: string; by: string; answer: Answer }): Promise<Post> => {
    const { community, by, answer } = request;
    const post = await loadPost(deps.table, community, request.post);
    if (!post) throw new ProblemError([postNotFound]);
    if (isAnswered(post, answer)) return post;
    if (post.state !== 'held' || post.commitAt === undefined) throw new ProblemError([notForAPerson]);
    const at = deps.clock.now();
    if (answer !== 'out') refuseIfAny(newTimeProblems(answer.publishAt, at));
    const campaign = await load(deps.table, campaignRecord, keys.campaign(community, post.campaign));
    // On Facebook the draft is the post, so it can be taken down later; Instagram never told what it became.
    const remoteId = post.platform === 'facebook' ? post.draft?.id : undefined;
    if (answer === 'out') await count(deps, post, { remoteId, publishedAt: post.commitAt });
    const resolved =
      answer === 'out'
        ? await movePost(deps, post, 'confirmedOut', {
            publishedAt: post.commitAt,
            reason: undefined,
            ...(remoteId !== undefined && { remoteId }),
            ...(post.removalAskedAt !== undefined && { due: dueAt('publish', at) }),
          })
        : await movePost(deps, post, 'resume', {
            commitAt: undefined,
            unseenSince: undefined,
            recommits: undefined,
            draft: undefined,
            // A newer plan has left it out, since it might have been out.
            ...(campaign && { planRevision: campaign.planRevision }),
            reason: undefined,
            retries: 0,
            publishAt: answer.publishAt,
            due: dueAt('publish', at),
          });
    if (!resolved) return resolveDoubt(deps)(request);
    const event = answer === 'out' ? 'post.confirmedOut' : 'post.restarted';
    await audit(deps.table, { community, at, event, by, subject: post.id });
    return resolved;
  };

/** Before the answer is kept, so that no crash forgets it: what is out counts as a post. */
async function count(
  deps: { readonly table: Table; readonly clock: Clock; readonly dispatch: Dispatch },
  post: Post,
  { remoteId, publishedAt }: { readonly remoteId: string | undefined; readonly publishedAt: Instant },
): Promise<void> {
  const community = await load(deps.table, communityRecord, keys.community(post.community));
  if (!community) return;
  if (remoteId !== undefined)
    await claimRemotePost(deps.table, {
      platform: post.platform,
      remoteId,
      community: post.community,
      post: post.id,
    });
  await tellOfCard(deps, await fileCard(deps.table, { post, zone: community.zone, remoteId, publishedAt }));
}

const isAnswered = (post: Post, answer: Answer): boolean =>
  answer === 'out'
    ? post.state === 'published'
    : post.state === 'scheduled' && post.publishAt === answer.publishAt;

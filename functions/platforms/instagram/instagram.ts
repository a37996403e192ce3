import { mediaSeen, verdictOnInstagram } from '../../domain/post/instagram-verdict.ts';
import { QUOTA_WAIT } from '../../domain/post/back-off.ts';
import type { NewContainer } from '../../ports/graph.ts';
import { deleteAndProve } from '../delete-and-prove.ts';
import type {
  DraftedPost,
  Found,
  PlatformDeps,
  PostOnAccount,
  Prepared,
  PrepareRequest,
  PublishingPlatform,
  Settled,
} from '../platform.ts';
import { createChildren, joinChildren, wholeDraft } from './carousel.ts';
import { pollContainer } from './container.ts';
import { searchInstagram } from './search-instagram.ts';

/** Creates a container (a carousel's children first). Its status is then read once a minute until Meta has finished it. */
async function prepare(deps: PlatformDeps, request: PrepareRequest): Promise<Prepared> {
  const whole = wholeDraft(request.post.draft);
  if (whole) return joinChildren(deps, request, whole);
  const quota = await deps.graph.readQuota(request.account);
  if (quota.is !== 'done') return { is: 'trouble', trouble: quota };
  if (quota.value.used >= quota.value.total) return { is: 'wait', until: deps.clock.now() + QUOTA_WAIT };
  return request.post.shape === 'carousel' ? createChildren(deps, request) : createContainer(deps, request);
}

async function createContainer({ graph, clock }: PlatformDeps, request: PrepareRequest): Promise<Prepared> {
  const created = await graph.createContainer(request.account, containerOf(request));
  if (created.is !== 'done') return { is: 'trouble', trouble: created };
  return { is: 'unfinished', draft: { id: created.value.id, at: clock.now() } };
}

function containerOf({ post, imageUrls, caption }: PrepareRequest): NewContainer {
  const [imageUrl = ''] = imageUrls;
  return post.shape === 'story'
    ? { is: 'story', imageUrl }
    : { is: 'photo', imageUrl, caption: caption.text, altText: caption.altText };
}

/** Reads the container and the account's list, and decides from both what became of the commit (`verdictOnInstagram`). */
async function settle(deps: PlatformDeps, committed: DraftedPost): Promise<Settled> {
  const { post } = committed;
  const outcome = await searchInstagram(deps, committed);
  if (outcome.is === 'trouble') return outcome;
  if (outcome.is === 'noCaption') return { is: 'hold', reason: 'post.person' };
  const verdict = verdictOnInstagram(post, outcome.findings, deps.clock.now());
  switch (verdict.is) {
    case 'out': {
      const { id: remoteId, createdAt: publishedAt, permalink } = verdict.media;
      return { is: 'out', remoteId, publishedAt, ...(permalink && { permalink }) };
    }
    case 'searchAgain':
      return { ...verdict, seenMedia: mediaSeen(post, outcome.findings) };
    case 'commitAgain':
      return { is: 'commitAgain', tries: post.recommits ?? 0 };
    case 'prepareAgain':
    case 'gone':
      return { is: verdict.is };
    case 'hold':
      return { is: 'hold', reason: verdict.reason };
  }
}

async function find(deps: PlatformDeps, { post, account }: PostOnAccount): Promise<Found> {
  const draftId = post.draft?.id;
  if (draftId === undefined) return { is: 'notThere' };
  const outcome = await searchInstagram(deps, { post, account, draftId });
  if (outcome.is === 'trouble') return { is: 'unclear', trouble: outcome.trouble };
  if (outcome.is === 'noCaption') return { is: 'notThere' };
  // A post counts as gone only after its container was seen published; that status may not be readable any more.
  const published = { ...outcome.findings, status: 'PUBLISHED' as const };
  const verdict = verdictOnInstagram(post, published, deps.clock.now());
  if (verdict.is !== 'out') return { is: 'notThere' };
  const { id: remoteId, createdAt: publishedAt, permalink } = verdict.media;
  return { is: 'there', remoteId, publishedAt, ...(permalink !== undefined && { permalink }) };
}

const read: PublishingPlatform['read'] = async (graph, account, remoteId) => {
  const found = await graph.readMedia(account, remoteId);
  if (found.is !== 'done') return found;
  const { permalink } = found.value;
  return { ...found, value: { isOut: true, ...(permalink && { permalink }) } };
};

const canSee: PublishingPlatform['canSee'] = async (graph, account) =>
  (await graph.readQuota(account)).is === 'done';

const remove: PublishingPlatform['remove'] = async (graph, account, { remoteId, isEnded }) => {
  if (isEnded) {
    const stories = await graph.listStories(account);
    if (stories.is !== 'done') return { is: 'endedUnread', trouble: stories };
    const isThere = stories.value.some(({ id }) => id === remoteId);
    if (!isThere) return { is: 'gone', proof: `not among the stories: ${remoteId}` };
  }
  return deleteAndProve({ read, canSee }, graph, account, remoteId);
};

/** Publishes on an Instagram account linked to a Page. The draft is a container; the commit makes a medium with a new id. */
export const instagram: PublishingPlatform = {
  prepare,
  poll: pollContainer,
  commit: (graph, account, draftId) => graph.publishContainer(account, draftId),
  settle,
  find,
  read,
  remove,
  canSee,
};

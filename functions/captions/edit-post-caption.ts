import { checkCaption } from '../domain/captions/check-caption.ts';
import { type ClaimContext, claimContextOf } from '../domain/law/check-claims.ts';
import { dueAt } from '../domain/work/due.ts';
import { isOpenToPeople, type Post } from '../domain/post/post.ts';
import { ProblemError, refuseIfAny } from '../domain/problem.ts';
import type { ReasonCode } from '../domain/post/reasons.ts';
import { PREPARE_LEAD } from '../domain/post/timing.ts';
import type { PostCaption } from '../domain/captions/post-caption.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { loadPost, postNotFound } from '../records/posts.ts';
import { addPostCaption, loadPostCaption } from '../records/post-caption-record.ts';
import { offerFingerprintOf } from '../domain/product/offer-fingerprint.ts';
import { namesBehind } from '../records/caption-facts.ts';
import { communityRecord } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { loadTogether } from '../records/load-together.ts';
import { memberRecord } from '../records/member-record.ts';
import { productRecord } from '../records/product-record.ts';
import { changePostByPerson, type PersonsMove } from '../due/move-post.ts';
import {
  changedMeanwhile,
  changeProductFirst,
  tooLateToEdit,
  waitForPhraseBook,
} from './caption-problems.ts';

interface EditDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
}

interface EditRequest {
  readonly community: string;
  readonly post: string;
  readonly text: string;
  readonly by: string;
  /** The post's revision that the edit replaces. */
  readonly seen?: number;
}

/** A worker and the page's owner may each change the post first once; more conflicts than this mean that something loops. */
const MOST_TRIES = 5;

/**
 * Changes the caption of a post, until its commit. The new version is stored first; the write that makes the post point to
 * it also has the post prepared again, so no post is published with half an edit. Of two simultaneous edits the second is
 * refused, so that nobody's caption is overwritten unseen.
 */
export const editPostCaption =
  (deps: EditDeps) =>
  async (request: EditRequest): Promise<PostCaption> => {
    const post = await loadPost(deps.table, request.community, request.post);
    const caption = post && (await loadPostCaption(deps.table, post));
    const subject = post && (await subjectOfPost(deps.table, post));
    if (post?.reason === 'words.refused' && !caption) throw new ProblemError([changeProductFirst]);
    if (post?.reason === 'words.ours' && !caption) throw new ProblemError([waitForPhraseBook]);
    if (!post || !caption || !subject) throw new ProblemError([postNotFound]);
    if (!isOpenToPeople(post)) throw new ProblemError([tooLateToEdit]);
    if (request.seen !== undefined && post.revision !== request.seen) {
      if (caption.text === request.text) return caption;
      throw new ProblemError([changedMeanwhile]);
    }
    refuseIfAny(checkCaption(request.text, post.platform, subject));
    const revision = post.wordsRevision + 1;
    const edited = await addPostCaption(deps.table, {
      ...caption,
      text: request.text,
      editedBy: request.by,
      revision,
    });
    await pointTo(deps, post, edited, subject.offerMark);
    return edited;
  };

/** What a post's caption is checked against, and the offer's fingerprint on the post's day. */
type SubjectOfPost = ClaimContext & { readonly offerMark?: string };

/**
 * Reads what a post's caption is checked against: its product and the names of its people. Undefined when the product is
 * gone; the name of a member who is gone is left out.
 */
async function subjectOfPost(table: Table, post: Post): Promise<SubjectOfPost | undefined> {
  const { community, maker, seller, alsoSellers = [] } = post;
  const communityKey = keys.community(community);
  const productKey = keys.product(community, post.product);
  const memberKeys = [maker, seller, ...alsoSellers].map((who) => keys.member(community, who));
  const read = await loadTogether(table, [communityKey, productKey, ...memberKeys]);
  const product = read(productRecord, productKey);
  if (!product) return undefined;
  const people = new Map(
    memberKeys.flatMap((key) => read(memberRecord, key) ?? []).map((one) => [one.id, one]),
  );
  const found = read(communityRecord, communityKey);
  return {
    ...claimContextOf(product, namesBehind(found, [...people.values()])),
    ...(found && { offerMark: offerFingerprintOf(post, product, { community: found, members: people }) }),
  };
}

/**
 * Makes a post point to a new caption. Retries when a worker or its owner changed the post, not when its caption was
 * changed.
 */
async function pointTo(
  deps: EditDeps,
  read: Post,
  { revision }: PostCaption,
  fingerprint: string | undefined,
): Promise<void> {
  let post = read;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (await changePostByPerson(deps, post, pointingTo(post, revision, fingerprint, deps.clock.now())))
      return;
    const found = await loadPost(deps.table, post.community, post.id);
    if (!found) throw new ProblemError([postNotFound]);
    // Only this request has this revision: our write was repeated in transit and had succeeded.
    if (found.wordsRevision === revision) return;
    if (!isOpenToPeople(found)) throw new ProblemError([tooLateToEdit]);
    if (found.wordsRevision !== read.wordsRevision) break;
    post = found;
  }
  throw new ProblemError([changedMeanwhile]);
}

/** Hold reasons that a person's edit of the caption resolves. */
const RESOLVED_BY_CAPTION: ReadonlySet<string> = new Set<ReasonCode>([
  'words.outdated',
  'words.refused',
  'words.ours',
]);

/**
 * Returns the move that makes a post point to a new caption. A prepared post is prepared again; its old draft stays
 * unpublished. A post that was held for its caption is resumed with the new one and a new picture.
 */
function pointingTo(
  post: Post,
  wordsRevision: number,
  offerMark: string | undefined,
  now: number,
): PersonsMove {
  if (post.state === 'held' && RESOLVED_BY_CAPTION.has(post.reason ?? '')) {
    const due = dueAt('picture', now);
    const fresh = { offerMark, refusals: undefined, draft: undefined, retries: 0, reason: undefined };
    return { transition: 'redraw', changes: { ...fresh, wordsRevision, due } };
  }
  if (post.state !== 'preparing' && post.state !== 'prepared')
    return { changes: { wordsRevision, refusals: undefined } };
  const due = dueAt('publish', Math.max(now, post.publishAt - PREPARE_LEAD));
  return { transition: 'reschedule', changes: { wordsRevision, refusals: undefined, draft: undefined, due } };
}

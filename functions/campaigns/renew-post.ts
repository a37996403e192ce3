import { dressMark } from '../domain/campaign/dress.ts';
import { dueAt } from '../domain/work/due.ts';
import { offerFingerprintOf, saysTheSame } from '../domain/product/offer-fingerprint.ts';
import type { Post } from '../domain/post/post.ts';
import type { TransitionName } from '../domain/post/post-states.ts';
import { type GateFacts, offerChanged } from '../domain/post/gate.ts';
import { dueOfHeld } from '../domain/post/held.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { ReasonCode } from '../domain/post/reasons.ts';
import type { CaptionWriter } from '../ports/caption-writer.ts';
import type { Log } from '../ports/log.ts';
import type { Table } from '../ports/table.ts';
import { addPostCaption, loadPostCaption } from '../records/post-caption-record.ts';
import { readDrafts, captionOfPost } from './caption-of-post.ts';
import type { PostChanges } from '../due/move-post.ts';

/** A transition of a post and the changes that go with it. */
export interface Renewal {
  readonly transition: TransitionName;
  readonly changes: PostChanges;
}

/**
 * Writes a new caption for a post whose product has changed, or the words or pictures of its campaign, and returns the move
 * that has its picture drawn again; undefined when the product or its people are gone, or when nothing that the post says or
 * shows has changed. A caption that a person wrote is kept if it is still true; otherwise the post is held until a person has
 * checked it. The new version is stored first; the returned move makes the post point to it.
 */
export async function renewPost(
  deps: { readonly table: Table; readonly captions: CaptionWriter; readonly log: Log },
  facts: GateFacts,
  now: Instant,
): Promise<Renewal | undefined> {
  const { post, product, community, members, campaign: dress } = facts;
  const caption = await loadPostCaption(deps.table, post);
  if (!product) return undefined;
  const fingerprint = offerFingerprintOf(post, product, { community, members });
  const again: PostChanges = {
    offerMark: fingerprint,
    wears: dress?.theme,
    dressMark: dress && dressMark(dress),
    reason: undefined,
    draft: undefined,
    retries: 0,
    misses: 0,
    due: dueAt('picture', now),
  };
  const isDrawnAlike = post.state !== 'held' && !offerChanged(facts) && post.wears === again.wears;
  // A post without a caption was held because our phrase book had no lawful one, and nobody has written one since.
  if (caption?.editedBy !== undefined) {
    if (isDrawnAlike) return undefined;
    if (saysTheSame(post.offerMark ?? '', fingerprint)) return { transition: 'redraw', changes: again };
    return stopped(post, 'words.outdated', now);
  }
  const drafts = await readDrafts(deps.table, post.community, [post]);
  const fresh = await captionOfPost(deps, post, { community, members, product, dress }, drafts);
  if (fresh === undefined) return undefined;
  if (typeof fresh === 'string') return stopped(post, fresh, now);
  if (isDrawnAlike && fresh.text === caption?.text) return undefined;
  const { revision } = await addPostCaption(deps.table, { ...fresh, revision: post.wordsRevision + 1 });
  return { transition: 'redraw', changes: { ...again, wordsRevision: revision } };
}

const stopped = (post: Post, reason: ReasonCode, now: Instant): Renewal => ({
  transition: post.state === 'held' ? 'stayHeld' : 'hold',
  changes: { reason, due: dueOfHeld(post, reason, now) },
});

import { HOUR, type Instant } from '../time/instant.ts';
import type { Post } from './post.ts';
import { tellsForCertainFrom } from './last-look.ts';
import type { ListedMedia } from './match-media.ts';
import { type ReasonCode, reasonOfRefused } from './reasons.ts';
import { LOOKS_APART, MOST_RECOMMITS, READ_LAG, UNSEEN_PATIENCE } from './timing.ts';

/** The status that a container reports, or that it was not found. */
export type SeenStatus = 'IN_PROGRESS' | 'FINISHED' | 'ERROR' | 'EXPIRED' | 'PUBLISHED' | 'NOT_FOUND';

/** What one look at the container and at the account's own media list showed. */
export interface InstagramLook<M extends ListedMedia> {
  readonly status: SeenStatus;
  /** The medium that this post has already claimed: a worker saved the claim and stopped before it wrote the post. */
  readonly own?: M | undefined;
  /**
   * Media from the time of the commit with the post's caption (for a story: all media from that time) that no other post
   * of ours has claimed.
   */
  readonly matches: readonly M[];
  /** Other unclaimed media from that time: one may be this post, its caption changed by its owner. */
  readonly others: readonly M[];
}

/** The conclusion from a look after a commit whose outcome is not known. */
export type DoubtVerdict<M extends ListedMedia> =
  | { readonly is: 'out'; readonly media: M }
  /** `at` undefined: look again after a back-off. */
  | { readonly is: 'lookAgain'; readonly at: Instant | undefined; readonly unseenSince?: Instant }
  | { readonly is: 'commitAgain' | 'prepareAgain' | 'gone' }
  | { readonly is: 'hold'; readonly reason: ReasonCode };

type Doubted = Pick<Post, 'shape' | 'commitAt' | 'unseenSince' | 'recommits' | 'seenMedia' | 'commitRefused'>;

/** Only within this time after a commit does a post's absence from the list mean that it was taken down. */
const LIST_TELLS = HOUR;

/**
 * Decides what to do about a commit on Instagram whose outcome is unknown. Instagram never says which medium a container
 * became. Status and list decide together, and only from the time at which both must show the commit's effect
 * (`tellsForCertainFrom`): earlier, the list may show the owner's own post with the same caption and not yet ours. Earlier
 * looks only record the ids of matching media, because the owner may delete one of two that look alike. The commit is
 * sent again only after two deciding looks, `LOOKS_APART` from each other, that found the container not published and,
 * except for a story, no medium with the post's caption.
 */
export function verdictOnInstagram<M extends ListedMedia>(
  post: Doubted,
  look: InstagramLook<M>,
  now: Instant,
): DoubtVerdict<M> {
  if (look.own) return { is: 'out', media: look.own };
  const tellsFrom = tellsForCertainFrom(post.commitAt ?? now);
  if (now < tellsFrom) return { is: 'lookAgain', at: Math.min(tellsFrom, now + LOOKS_APART) };
  return look.status === 'PUBLISHED' ? whenOut(post, look, now) : whenNotOut(post, look, now, tellsFrom);
}

/** Returns the ids of the media that this look and earlier looks showed and that may be the post. */
export const mediaSeen = (
  { seenMedia = [] }: Pick<Post, 'seenMedia'>,
  { matches }: Pick<InstagramLook<ListedMedia>, 'matches'>,
): string[] => [...new Set([...seenMedia, ...matches.map(({ id }) => id)])].slice(0, MOST_SEEN);

/** The most ids that are stored with a post. More than one already means that a person must decide. */
const MOST_SEEN = 10;

function whenOut<M extends ListedMedia>(
  post: Doubted,
  look: InstagramLook<M>,
  now: Instant,
): DoubtVerdict<M> {
  const { shape, commitAt = 0 } = post;
  const { matches, others } = look;
  if (mediaSeen(post, look).length > 1) return { is: 'hold', reason: 'post.person' };
  const [media] = matches;
  if (media) return { is: 'out', media };
  const sinceCommit = now - commitAt;
  if (sinceCommit <= 2 * READ_LAG) return { is: 'lookAgain', at: undefined };
  // A story ends by itself, and long after the commit a list proves little: other media may have been added since.
  const isTelling = shape !== 'story' && sinceCommit <= LIST_TELLS && others.length === 0;
  return isTelling ? { is: 'gone' } : { is: 'hold', reason: 'post.person' };
}

function whenNotOut<M extends ListedMedia>(
  { shape, unseenSince = 0, recommits = 0, commitRefused }: Doubted,
  { status, matches }: InstagramLook<M>,
  now: Instant,
  tellsFrom: Instant,
): DoubtVerdict<M> {
  const since = unseenSince >= tellsFrom ? unseenSince : now;
  if (now - since < LOOKS_APART) return { is: 'lookAgain', at: now + LOOKS_APART, unseenSince: since };
  // The list shows the post's caption although the container says that it is not published: neither of the two decides
  // alone. A story has no caption, so a listed story proves nothing about ours.
  const isClear = matches.length === 0 || shape === 'story';
  if (isClear && status === 'FINISHED')
    return recommits >= MOST_RECOMMITS
      ? { is: 'hold', reason: reasonOfRefused(commitRefused) }
      : { is: 'commitAgain' };
  // The container is dead, so a new one cannot publish the post twice.
  if (isClear && (status === 'ERROR' || status === 'EXPIRED')) return { is: 'prepareAgain' };
  if (now - since > UNSEEN_PATIENCE) return { is: 'hold', reason: 'post.person' };
  return { is: 'lookAgain', at: now + LOOKS_APART, unseenSince: since };
}

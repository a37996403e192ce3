import { HOUR, type Instant } from '../time/instant.ts';
import type { Post } from './post.ts';
import { tellsForCertainFrom } from './last-search.ts';
import type { ListedMedia } from './match-media.ts';
import { type ReasonCode, reasonOfRefused } from './reasons.ts';
import { SEARCH_INTERVAL, MOST_RECOMMITS, READ_LAG, UNSEEN_PATIENCE } from './timing.ts';

/** The status that a container reports, or that it was not found. */
export type SeenStatus = 'IN_PROGRESS' | 'FINISHED' | 'ERROR' | 'EXPIRED' | 'PUBLISHED' | 'NOT_FOUND';

/** What one search, in the container and in the account's own media list, showed. */
export interface InstagramFindings<M extends ListedMedia> {
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

/** The conclusion from a search after a commit whose outcome is not known. */
export type DoubtVerdict<M extends ListedMedia> =
  | { readonly is: 'out'; readonly media: M }
  /** `at` undefined: search again after a back-off. */
  | { readonly is: 'searchAgain'; readonly at: Instant | undefined; readonly unseenSince?: Instant }
  | { readonly is: 'commitAgain' | 'prepareAgain' | 'gone' }
  | { readonly is: 'hold'; readonly reason: ReasonCode };

type Doubted = Pick<Post, 'shape' | 'commitAt' | 'unseenSince' | 'recommits' | 'seenMedia' | 'commitRefused'>;

/** Only within this time after a commit does a post's absence from the list mean that it was taken down. */
const LIST_TELLS = HOUR;

/**
 * Decides what to do about a commit on Instagram whose outcome is unknown. Instagram never says which medium a container
 * became. Status and list decide together, and only from the time at which both must show the commit's effect
 * (`tellsForCertainFrom`): earlier, the list may show the owner's own post with the same caption and not yet ours. Earlier
 * searches only record the ids of matching media, because the owner may delete one of two that are alike. The commit is
 * sent again only after two deciding searches, `SEARCH_INTERVAL` from each other, that found the container not published and,
 * except for a story, no medium with the post's caption.
 */
export function verdictOnInstagram<M extends ListedMedia>(
  post: Doubted,
  findings: InstagramFindings<M>,
  now: Instant,
): DoubtVerdict<M> {
  if (findings.own) return { is: 'out', media: findings.own };
  const tellsFrom = tellsForCertainFrom(post.commitAt ?? now);
  if (now < tellsFrom) return { is: 'searchAgain', at: Math.min(tellsFrom, now + SEARCH_INTERVAL) };
  return findings.status === 'PUBLISHED'
    ? whenOut(post, findings, now)
    : whenNotOut(post, findings, now, tellsFrom);
}

/** Returns the ids of the media that this search and earlier searches showed and that may be the post. */
export const mediaSeen = (
  { seenMedia = [] }: Pick<Post, 'seenMedia'>,
  { matches }: Pick<InstagramFindings<ListedMedia>, 'matches'>,
): string[] => [...new Set([...seenMedia, ...matches.map(({ id }) => id)])].slice(0, MOST_SEEN);

/** The most ids that are stored with a post. More than one already means that a person must decide. */
const MOST_SEEN = 10;

function whenOut<M extends ListedMedia>(
  post: Doubted,
  findings: InstagramFindings<M>,
  now: Instant,
): DoubtVerdict<M> {
  const { shape, commitAt = 0 } = post;
  const { matches, others } = findings;
  if (mediaSeen(post, findings).length > 1) return { is: 'hold', reason: 'post.person' };
  const [media] = matches;
  if (media) return { is: 'out', media };
  const sinceCommit = now - commitAt;
  if (sinceCommit <= 2 * READ_LAG) return { is: 'searchAgain', at: undefined };
  // A story ends by itself, and long after the commit a list proves little: other media may have been added since.
  const isTelling = shape !== 'story' && sinceCommit <= LIST_TELLS && others.length === 0;
  return isTelling ? { is: 'gone' } : { is: 'hold', reason: 'post.person' };
}

function whenNotOut<M extends ListedMedia>(
  { shape, unseenSince = 0, recommits = 0, commitRefused }: Doubted,
  { status, matches }: InstagramFindings<M>,
  now: Instant,
  tellsFrom: Instant,
): DoubtVerdict<M> {
  const since = unseenSince >= tellsFrom ? unseenSince : now;
  if (now - since < SEARCH_INTERVAL)
    return { is: 'searchAgain', at: now + SEARCH_INTERVAL, unseenSince: since };
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
  return { is: 'searchAgain', at: now + SEARCH_INTERVAL, unseenSince: since };
}

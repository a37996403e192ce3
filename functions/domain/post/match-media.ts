import type { Instant } from '../time/instant.ts';
import { COMMIT_TAKES_EFFECT, MATCH_MARGIN } from './timing.ts';

/** A published medium as a listing shows it. */
export interface ListedMedia {
  readonly id: string;
  readonly caption: string;
  readonly createdAt: Instant;
}

/**
 * Returns a caption in a form in which captions that differ only in white space or in the composition of characters are
 * equal.
 */
export const normaliseCaption = (caption: string): string =>
  caption.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * Returns the media in a listing that a commit may have made: same caption, created between a margin before the intention
 * to commit and a margin after the reading (clocks differ). Oldest first. Some may be claimed by other posts, or be the
 * owner's own.
 */
export function matchingMedia<M extends ListedMedia>(
  listed: readonly M[],
  wanted: { readonly caption: string; readonly commitAt: Instant; readonly readAt: Instant },
): M[] {
  const caption = normaliseCaption(wanted.caption);
  return listed
    .filter((media) => normaliseCaption(media.caption) === caption)
    .filter(
      ({ createdAt }) =>
        createdAt >= wanted.commitAt - MATCH_MARGIN && createdAt <= wanted.readAt + MATCH_MARGIN,
    )
    .sort((a, b) => a.createdAt - b.createdAt);
}

/** Returns the media that were created when a commit may have taken effect, whatever their captions are now. */
export const mediaOfThatTime = <M extends ListedMedia>(listed: readonly M[], commitAt: Instant): M[] =>
  listed.filter(
    ({ createdAt }) =>
      createdAt >= commitAt - MATCH_MARGIN && createdAt <= commitAt + COMMIT_TAKES_EFFECT + MATCH_MARGIN,
  );

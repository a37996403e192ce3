/** A picture that is kept on this phone. */
export interface KeptPicture {
  readonly url: string;
  readonly bytes: number;
  /** When the server answered with it, epoch milliseconds of this phone. */
  readonly at: number;
}

const DAY = 24 * 60 * 60 * 1_000;
/** A thumbnail has 5 to 25 KB: this is a shop of 300 pictures. */
const MOST_BYTES = 5_000_000;
/** Larger pictures are not kept; they are no thumbnails. */
const MOST_BYTES_EACH = 100_000;
/** Until then a kept picture is shown without asking; like the server's `max-age`. */
const FRESH = DAY;
/** What nobody has looked at for a month is deleted, since its product or member may be gone. */
const LONGEST = 30 * DAY;

/** Returns whether a picture of this size is kept. */
export const isKept = (bytes: number): boolean => bytes <= MOST_BYTES_EACH;

/** Returns whether a picture of this age is shown without asking the server. A phone whose clock was set back asks. */
export const isFresh = (at: number, now: number): boolean => at <= now && now - at < FRESH;

/** Returns which of the kept pictures are deleted at `now`: old ones, then the oldest of those that are too many. */
export function surplusOf(kept: readonly KeptPicture[], now: number): KeptPicture[] {
  let bytes = 0;
  return [...kept]
    .sort((a, b) => b.at - a.at)
    .filter((picture) => {
      bytes += picture.bytes;
      return bytes > MOST_BYTES || now - picture.at > LONGEST;
    });
}

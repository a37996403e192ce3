const PRIME = 999_999_937;
const STEP = 387_420_489;

/** Kinds of objects that have an id, each with a prefix of its own. Ids are as long as Meta's: too long for a number. */
const PREFIXES = {
  page: '104882',
  user: '122093',
  photo: '122111',
  post: '122155',
  instagram: '17841405',
  container: '17935620',
  media: '18033710',
} as const;
export type IdKind = keyof typeof PREFIXES;

/** Returns the digits of the n-th id (n < 23 million): all different, and in an order that says nothing about time. */
const digits = (counter: number): string => String((counter * STEP) % PRIME).padStart(9, '0');

/** Returns the id of a kind for a number of the counter. */
export const idOf = (kind: IdKind, counter: number): string => PREFIXES[kind] + digits(counter);

/** Returns Instagram's short code of a medium. */
export const shortcodeOf = (mediaId: string): string =>
  `D${Number(mediaId.slice(PREFIXES.media.length)).toString(36).padStart(6, '0')}`;

/** Returns the id of the medium with a short code; undefined for a text that is no short code. */
export const mediaIdOf = (shortcode: string): string | undefined =>
  /^D[0-9a-z]{6}$/.test(shortcode)
    ? PREFIXES.media + String(Number.parseInt(shortcode.slice(1), 36)).padStart(9, '0')
    : undefined;

import type { CaptionPlace } from '../channel/platform.ts';

/** The most that a caption may contain in one place. */
export interface CaptionLimit {
  /** In UTF-16 code units (`length` of a string): however a platform counts characters, it counts at most as many. */
  readonly characters: number;
  readonly hashtags: number;
  readonly mentions: number;
  /** Whether the place makes a URL in the text a link that people can open. */
  readonly links: boolean;
}

/** The most UTF-16 code units of any caption that is stored: Instagram's limit. Facebook would accept longer ones. */
export const LONGEST_CAPTION = 2200;

/**
 * The limits of captions in each place. The sources of all three are in docs/facts/meta.md#instagram-limits. The 1024 of
 * WhatsApp are its limit for the text beside a picture. Hashtags and mentions have no function there: Instagram's numbers
 * are used, only to keep a text readable.
 */
export const CAPTION_LIMITS: Readonly<Record<CaptionPlace, CaptionLimit>> = {
  facebook: { characters: LONGEST_CAPTION, hashtags: 30, mentions: 20, links: true },
  instagram: { characters: LONGEST_CAPTION, hashtags: 30, mentions: 20, links: false },
  whatsapp: { characters: 1024, hashtags: 30, mentions: 20, links: true },
};

/** The most hashtags that Etalase adds to a caption: our choice, not a platform's limit. Members may write more. */
export const OWN_HASHTAGS = 5;

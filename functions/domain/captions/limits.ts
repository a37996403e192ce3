import type { CaptionPlace } from '../channel/platform.ts';

export interface CaptionLimit {
  /** The most UTF-16 units of a text; a platform never counts more characters than that. */
  readonly characters: number;
  readonly hashtags: number;
  readonly mentions: number;
  /** Whether a link in the text can be pressed. */
  readonly links: boolean;
}

/**
 * What a caption may hold in each place. Instagram: docs/facts/meta.md#instagram-limits. Facebook would accept more;
 * stored caption (`PostCaption`) do not. WhatsApp: the documented length of a picture's caption; hashtags and mentions mean
 * nothing there, so those bounds only keep a text readable.
 */
export const CAPTION_LIMITS: Readonly<Record<CaptionPlace, CaptionLimit>> = {
  facebook: { characters: 2200, hashtags: 30, mentions: 20, links: true },
  instagram: { characters: 2200, hashtags: 30, mentions: 20, links: false },
  whatsapp: { characters: 1024, hashtags: 30, mentions: 20, links: true },
};

/** The most hashtags that we add. */
export const OWN_HASHTAGS = 5;

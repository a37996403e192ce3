import type { CaptionPlace } from '../channel/platform.ts';

export interface CaptionLimit {
  /** Longest text in UTF-16 units, which is never fewer than what a platform counts. */
  readonly characters: number;
  readonly hashtags: number;
  readonly mentions: number;
  /** Whether a link in it can be pressed. */
  readonly links: boolean;
}

/**
 * What a caption may hold in each place. Instagram: docs/facts/meta.md#instagram-limits. Facebook would take more;
 * stored words (`PostWords`) do not. WhatsApp: the documented length of a picture's caption; it knows no hashtags or
 * mentions of ours, so those bounds only keep a text readable.
 */
export const CAPTION_LIMITS: Readonly<Record<CaptionPlace, CaptionLimit>> = {
  facebook: { characters: 2200, hashtags: 30, mentions: 20, links: true },
  instagram: { characters: 2200, hashtags: 30, mentions: 20, links: false },
  whatsapp: { characters: 1024, hashtags: 30, mentions: 20, links: true },
};

/** Hashtags that we add by ourselves, at most. */
export const OWN_HASHTAGS = 5;

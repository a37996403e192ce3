import type { Language } from '../language.ts';
import { translationIn } from '../product/selling.ts';
import type { CaptionBrief } from './caption-brief.ts';
import { hashtagsIn } from './check-text.ts';
import { hashtagFrom } from './hashtag-from.ts';
import { CAPTION_LIMITS, OWN_HASHTAGS } from './limits.ts';

/** How many of the community's own tags come first, so that there is room for place, product and audience. */
const FROM_COMMUNITY = 2;

const unlike = (tag: string, at: number, tags: readonly string[]): boolean =>
  tags.findIndex((other) => other.toLowerCase() === tag.toLowerCase()) === at;

/**
 * Returns hashtags for community, place, product and audience, five at most, without those that the description
 * contains already.
 */
export function hashtagsFor(brief: CaptionBrief, language: Language, audienceTag: string): readonly string[] {
  const { community, product, place } = brief;
  const own = community.hashtags.length > 0 ? community.hashtags : [hashtagFrom(community.name)];
  const typed = hashtagsIn(product.words ?? '').map((tag) => tag.toLowerCase());
  const free = Math.max(0, CAPTION_LIMITS[place].hashtags - typed.length);
  return [
    ...own.slice(0, FROM_COMMUNITY),
    hashtagFrom(community.village),
    hashtagFrom(translationIn(product, language)?.name ?? product.name),
    ...(audienceTag === '' ? [] : [audienceTag]),
    ...own.slice(FROM_COMMUNITY),
  ]
    .filter((tag) => tag !== undefined)
    .filter(unlike)
    .filter((tag) => !typed.includes(tag.toLowerCase()))
    .slice(0, Math.min(OWN_HASHTAGS, free));
}

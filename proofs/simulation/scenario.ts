import * as z from 'zod';
import { Platform, PLATFORMS } from '../../functions/domain/channel/platform.ts';

/** The size of a simulated world, and what people do in it. */
export const Scenario = z.object({
  /** Minimum number of posts, including stories. */
  posts: z.number().int().min(1).max(1_000_000),
  communities: z.number().int().min(1).max(100),
  /** Members with a Page, an Instagram account, or both. */
  membersPerCommunity: z.number().int().min(1).max(500),
  platforms: z.array(Platform).min(1),
});
export type Scenario = z.infer<typeof Scenario>;

const CHANNELS = 100;
/** About what a hundred channels publish in three or four days. */
const POSTS_PER_COMMUNITY = 1_300;

/** A small world has few members, so that its posts have all shapes. */
const POSTS_A_MEMBER = 15;

/** Returns a scenario with communities of a hundred channels each, as many as the posts need. */
export const scenarioFor = (posts: number, platforms: readonly Platform[] = PLATFORMS): Scenario => ({
  platforms: [...platforms],
  posts,
  communities: Math.max(1, Math.ceil(posts / POSTS_PER_COMMUNITY)),
  membersPerCommunity: Math.min(CHANNELS / platforms.length, Math.max(5, Math.ceil(posts / POSTS_A_MEMBER))),
});

const SHOWN = ['photo', 'carousel', 'photo', 'text', 'carousel', 'photo'] as const;

/**
 * Returns how a product is shown: one in six has no photo and is posted as a text with a link, two in six have three photos.
 * With the stories of the others, a quarter of the Instagram posts are carousels.
 */
export const shownAs = (product: number): 'photo' | 'carousel' | 'text' =>
  SHOWN[product % SHOWN.length] ?? 'photo';

/** Every channel posts each product; an Instagram account also posts a story of each product with a single photo. */
function postsOfProduct(product: number, { membersPerCommunity, platforms }: Scenario): number {
  const hasStory = shownAs(product) === 'photo' && platforms.includes('instagram');
  return membersPerCommunity * (platforms.length + (hasStory ? 1 : 0));
}

/** Returns how many products each community needs for the wanted number of posts. */
export function productsPerCommunity(scenario: Scenario): number {
  let products = 0;
  for (let posts = 0; posts < scenario.posts / scenario.communities; products += 1)
    posts += postsOfProduct(products, scenario);
  return products;
}

/** About how many posts a channel publishes in a day, given its hours and stories. */
const PER_CHANNEL_AND_DAY = 6;
const MOST_DAYS = 6;

/** The highest value that a community may set. */
export const PAGES_PER_PRODUCT_AND_DAY = 50;

/** Returns over how many days campaigns spread: no more than their posts need, since each virtual day costs ticks. */
export function daysOf(scenario: Scenario): number {
  const forChannels = 1 + Math.ceil((1.5 * productsPerCommunity(scenario)) / PER_CHANNEL_AND_DAY);
  const forProducts = Math.ceil(postsOfProduct(0, scenario) / PAGES_PER_PRODUCT_AND_DAY);
  return Math.min(MOST_DAYS, Math.max(forChannels, forProducts));
}

import { z } from 'zod';
import { Platform, PLATFORMS } from '../../functions/domain/channel/platform.ts';

/** How large a simulated world is, and what people do in it. */
export const Scenario = z.object({
  /** How many posts there are to be, at least, stories among them. */
  posts: z.number().int().min(1).max(1_000_000),
  communities: z.number().int().min(1).max(100),
  /** Members with a Page, an Instagram account, or both. */
  membersPerCommunity: z.number().int().min(1).max(500),
  platforms: z.array(Platform).min(1),
});
export type Scenario = z.infer<typeof Scenario>;

const CHANNELS = 100;
/** About what a hundred channels carry in three or four days. */
const POSTS_PER_COMMUNITY = 1_300;

/** A small world has few members, so that its posts are of all shapes. */
const POSTS_A_MEMBER = 15;

/** Communities of a hundred channels each, as many as the posts need. */
export const scenarioFor = (posts: number, platforms: readonly Platform[] = PLATFORMS): Scenario => ({
  platforms: [...platforms],
  posts,
  communities: Math.max(1, Math.ceil(posts / POSTS_PER_COMMUNITY)),
  membersPerCommunity: Math.min(CHANNELS / platforms.length, Math.max(5, Math.ceil(posts / POSTS_A_MEMBER))),
});

const SHOWN = ['photo', 'carousel', 'photo', 'words', 'carousel', 'photo'] as const;

/**
 * How a product is shown: one in six has no photo and goes out as words with a link, two in six have three. With the stories
 * of the others a quarter of what Instagram gets are carousels.
 */
export const shownAs = (product: number): 'photo' | 'carousel' | 'words' =>
  SHOWN[product % SHOWN.length] ?? 'photo';

/** Every channel posts each product; an Instagram account also tells a story of one with a single photo. */
function postsOfProduct(product: number, { membersPerCommunity, platforms }: Scenario): number {
  const hasStory = shownAs(product) === 'photo' && platforms.includes('instagram');
  return membersPerCommunity * (platforms.length + (hasStory ? 1 : 0));
}

/** How many products each community must sell for its channels to have the posts. */
export function productsPerCommunity(scenario: Scenario): number {
  let products = 0;
  for (let posts = 0; posts < scenario.posts / scenario.communities; products += 1)
    posts += postsOfProduct(products, scenario);
  return products;
}

/** About as many posts as a channel carries in a day, its hours and stories considered. */
const PER_CHANNEL_AND_DAY = 6;
const MOST_DAYS = 6;

/** The most that a community may allow. */
export const PAGES_PER_PRODUCT_AND_DAY = 50;

/** Over how many days campaigns spread: no more than their posts need, since each virtual day costs ticks. */
export function daysOf(scenario: Scenario): number {
  const forChannels = 1 + Math.ceil((1.5 * productsPerCommunity(scenario)) / PER_CHANNEL_AND_DAY);
  const forProducts = Math.ceil(postsOfProduct(0, scenario) / PAGES_PER_PRODUCT_AND_DAY);
  return Math.min(MOST_DAYS, Math.max(forChannels, forProducts));
}

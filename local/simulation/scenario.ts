import { z } from 'zod';
import { Platform, PLATFORMS } from '../../functions/domain/platform.ts';

/** How large a simulated world is, and what people do in it. */
export const Scenario = z.object({
  /** How many posts there are to be, at least. */
  posts: z.number().int().min(1).max(1_000_000),
  communities: z.number().int().min(1).max(100),
  /** Members with a Page, an Instagram account, or both. */
  membersPerCommunity: z.number().int().min(1).max(500),
  platforms: z.array(Platform).min(1),
});
export type Scenario = z.infer<typeof Scenario>;

const CHANNELS = 100;

/** Communities of a hundred channels each, as many as the posts need. */
export const scenarioFor = (posts: number, platforms: readonly Platform[] = PLATFORMS): Scenario => ({
  platforms: [...platforms],
  posts,
  communities: Math.max(1, Math.ceil(posts / 2_500)),
  membersPerCommunity: CHANNELS / platforms.length,
});

/** How many products each community must sell for its channels to carry the posts. */
export const productsPerCommunity = ({
  posts,
  communities,
  membersPerCommunity,
  platforms,
}: Scenario): number =>
  Math.max(1, Math.ceil(posts / communities / (membersPerCommunity * platforms.length)));

/** About as many posts as a channel carries in a day, its hours and stories considered. */
const PER_CHANNEL_AND_DAY = 6;
const MOST_DAYS = 6;

/** Over how many days campaigns spread: no more than their posts need, since each virtual day costs ticks. */
export const daysOf = (scenario: Scenario): number =>
  Math.min(MOST_DAYS, 1 + Math.ceil((1.5 * productsPerCommunity(scenario)) / PER_CHANNEL_AND_DAY));

import { z } from 'zod';

/** How large a simulated world is, and what people do in it. */
export const Scenario = z.object({
  /** How many posts there are to be, at least. */
  posts: z.number().int().min(1).max(1_000_000),
  communities: z.number().int().min(1).max(100),
  /** Members with a Page and an Instagram account each. */
  membersPerCommunity: z.number().int().min(1).max(500),
});
export type Scenario = z.infer<typeof Scenario>;

/** Communities of fifty members, a hundred channels each, as many as the posts need. */
export const scenarioFor = (posts: number): Scenario => ({
  posts,
  communities: Math.max(1, Math.ceil(posts / 2_500)),
  membersPerCommunity: 50,
});

/** How many products each community must sell for its channels to carry the posts. */
export const productsPerCommunity = ({ posts, communities, membersPerCommunity }: Scenario): number =>
  Math.max(1, Math.ceil(posts / communities / (membersPerCommunity * 2)));

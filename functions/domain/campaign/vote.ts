import * as z from 'zod';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { LocalDay } from '../time/local-day.ts';
import type { PlannedPost } from './plan.ts';

/** What a member answers for: a page that she owns, or a product that she makes. */
export const VoteAbout = z.enum(['page', 'product']);
export type VoteAbout = z.infer<typeof VoteAbout>;

export const VoteAnswer = z.enum(['yes', 'no', 'anotherTime']);
export type VoteAnswer = z.infer<typeof VoteAnswer>;

/** What a member answered about a plan, for one page or product of hers. Without an answer her consent counts. */
export const Vote = z.object({
  community: Id,
  campaign: Id,
  member: Id,
  about: VoteAbout,
  /** The id of the page or product. */
  thing: Id,
  answer: VoteAnswer,
  /** With "another time": the day that suits her, if she named one. */
  day: LocalDay.optional(),
  at: Instant,
  /** Whether the posts that were made by then are as she asked; later plans obey in any case. */
  obeyed: z.literal(true).optional(),
});
export type Vote = z.infer<typeof Vote>;

type Concerned = Pick<PlannedPost, 'channel' | 'owner' | 'product' | 'maker'>;

/** Whether a vote is about a post: it goes out on her page, or shows her product. What is no longer hers is not asked for. */
export const isAbout = (
  { about, thing, member }: Pick<Vote, 'about' | 'thing' | 'member'>,
  { channel, owner, product, maker }: Concerned,
): boolean =>
  about === 'page' ? channel === thing && owner === member : product === thing && maker === member;

/** Returns the vote that changes a post: a "no" before "another time". Undefined when nobody asked for a change. */
export function decisiveVote(post: Concerned, votes: readonly Vote[]): Vote | undefined {
  const hers = votes.filter((vote) => vote.answer !== 'yes' && isAbout(vote, post));
  return hers.find(({ answer }) => answer === 'no') ?? hers[0];
}

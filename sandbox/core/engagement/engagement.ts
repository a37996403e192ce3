import { HOUR, type Instant } from '../../../functions/domain/time/instant.ts';
import { fateOf, type Fate, type Rate, type Subject } from './fate.ts';

export const REACTIONS = ['like', 'love', 'wow', 'haha', 'sorry', 'anger'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** What people did with a post up to an instant. Whole numbers that never fall. */
export interface Engagement {
  readonly reach: number;
  readonly views: number;
  readonly reactions: Readonly<Record<Reaction, number>>;
  /** On Facebook all reactions; on Instagram every reaction is a like. */
  readonly likes: number;
  readonly comments: number;
  readonly shares: number;
  readonly saves: number;
  readonly clicks: number;
  readonly follows: number;
  readonly visits: number;
  readonly reposts: number;
}

/** People reached after an age in hours: fast at first, then ever more slowly, towards the reach of the fate. */
const reached = (fate: Fate, hours: number): number => fate.reach * (1 - Math.exp(-hours / fate.pace));

/** Returns the engagement of a post at an instant: a function of the seed, the post and its age, of nothing else. */
export function engagementAt(seed: string, subject: Subject, now: Instant): Engagement {
  const fate = fateOf(seed, subject);
  const people = reached(fate, Math.max(0, now - subject.publishedAt) / HOUR);
  const of = (rate: Rate): number => Math.floor(people * fate.rates[rate]);
  const reactions = {
    like: of('like'),
    love: of('love'),
    wow: of('wow'),
    haha: of('haha'),
    sorry: of('sorry'),
    anger: of('anger'),
  };
  return {
    reach: Math.floor(people),
    views: Math.floor(people * fate.viewsPerPerson),
    reactions,
    likes: REACTIONS.reduce((sum, reaction) => sum + reactions[reaction], 0),
    comments: of('comment'),
    shares: of('share'),
    saves: of('save'),
    clicks: of('click'),
    follows: of('follow'),
    visits: of('visit'),
    reposts: of('repost'),
  };
}

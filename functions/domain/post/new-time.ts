import type { Community } from '../people/community.ts';
import type { Instant } from '../time/instant.ts';
import { dayOf, timeOf } from '../time/local-day.ts';
import { promisedWindow } from './owner-window.ts';
import type { Post } from './post.ts';
import type { Problem } from '../problem.ts';
import { farMoment } from '../time/reach.ts';
import { type Obstacle, OBSTACLES, type PageAtTime, standsAgainst } from './stands-against.ts';

const refusal = (code: Problem['code'], text: Problem['text']): Problem => ({
  code,
  kind: 'invalid',
  field: 'publishAt',
  text,
  retryable: false,
});

export const tooSoon = refusal('post.tooSoon', OBSTACLES.past);
export const dayFull = refusal('post.dayFull', OBSTACLES.full);
export const tooNear = refusal('post.tooNear', OBSTACLES.near);
export const pageBroken = refusal('post.pageBroken', OBSTACLES.broken);

export const ownerStillDecides = refusal('post.ownerStillLooks', OBSTACLES.looks);

/** For a time in the community's quiet hours. */
export const inQuietHours = ({ quietHours: { from, to } }: Pick<Community, 'quietHours'>): Problem =>
  refusal('post.quietHours', {
    id: `Pukul ${from.replace(':', '.')} sampai ${to.replace(':', '.')} jam tenang: pilih jam lain.`,
    en: `From ${from} to ${to} the hours are quiet: choose another time.`,
  });

const PROBLEMS: Readonly<Record<Obstacle, (community: Community) => Problem>> = {
  past: () => tooSoon,
  looks: () => ownerStillDecides,
  quiet: inQuietHours,
  broken: () => pageBroken,
  full: () => dayFull,
  near: () => tooNear,
};

/** Returns what a community agreed about times, and its clock, as `standsAgainst` asks for them. */
export const timeRulesOf = ({ zone, quietHours, pacing }: Community) => ({
  quietHours,
  ...pacing,
  dayOf: (instant: Instant) => dayOf(instant, zone),
  timeOf: (instant: Instant) => timeOf(instant, zone),
});

/** A page that nothing is known of: what computed a time has looked at the page's calendar itself. */
const FREE_PAGE: PageAtTime = { isConnected: true, others: [] };

/**
 * Returns what is wrong with a new time of a post. A time at which the gate would stop the post must not be accepted, nor,
 * where `page` is given, one for which a person would find it still waiting.
 */
export function newTimeProblems(
  publishAt: Instant,
  now: Instant,
  {
    community,
    post,
    page = FREE_PAGE,
  }: {
    readonly community: Community;
    readonly post: Pick<Post, 'ownerWindowEndsAt'>;
    readonly page?: PageAtTime | undefined;
  },
): readonly Problem[] {
  const looksUntil = promisedWindow(post, community, now);
  const obstacle = standsAgainst(publishAt, now, { page, rules: timeRulesOf(community), looksUntil });
  if (obstacle === 'past') return [tooSoon];
  const far = farMoment('publishAt', publishAt, now);
  if (far.length > 0) return far;
  return obstacle ? [PROBLEMS[obstacle](community)] : [];
}

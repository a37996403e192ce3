import { hasGranted } from '../people/consent.ts';
import type { Member } from '../people/member.ts';
import { gini, topFifthShare } from './gini.ts';
import type { TotalsById } from './people-in-report.ts';

/** How many members had a post, of all who could have had one, and who had none. */
export interface Participation {
  readonly members: number;
  readonly withPosts: number;
  readonly without: readonly Member[];
}

/** How evenly reach is spread over all members who could have had a post. */
export interface Evenness {
  readonly members: number;
  readonly withPosts: number;
  /** Undefined while nobody was reached. */
  readonly gini: number | undefined;
  readonly topFifthShare: number | undefined;
}

/** Whether a member agreed that posts of her go out at all: processing abroad, and at least one way to publish. */
const hasAgreed = ({ consents }: Pick<Member, 'consents'>): boolean =>
  hasGranted(consents, 'processingAbroad') &&
  (['ownPage', 'othersPages', 'hosting'] as const).some((kind) => hasGranted(consents, kind));

const withPosts = (groups: TotalsById): string[] =>
  Object.entries(groups)
    .filter(([, { posts }]) => posts > 0)
    .map(([id]) => id);

/**
 * Returns who could have had a post in a period: every member who has agreed, and whoever had one, even if she has
 * withdrawn or left since.
 */
const whoCould = (groups: TotalsById, members: readonly Member[]): ReadonlySet<string> =>
  new Set([...members.filter(hasAgreed).map(({ id }) => id), ...withPosts(groups)]);

/** Returns how many members had a post, as makers or as sellers. */
export function participation(
  { byMaker, bySeller }: { readonly byMaker: TotalsById; readonly bySeller: TotalsById },
  members: readonly Member[],
): Participation {
  const had = new Set([...withPosts(byMaker), ...withPosts(bySeller)]);
  const could = new Set([...whoCould(byMaker, members), ...had]);
  const without = members.filter(({ id }) => could.has(id) && !had.has(id));
  return { members: could.size, withPosts: had.size, without };
}

/** Returns how evenly reach is spread over those who could have had a post; who had none was reached by nobody. */
export function evenness(groups: TotalsById, members: readonly Member[]): Evenness {
  const could = whoCould(groups, members);
  const reaches = [...could].map((id) => groups[id]?.reach ?? 0);
  return {
    members: could.size,
    withPosts: withPosts(groups).length,
    gini: gini(reaches),
    topFifthShare: topFifthShare(reaches),
  };
}

/** With fewer members than this, a comparison would expose one of them. */
const FEWEST = 3;
/** Gini indices up to which reach counts as even, and as fairly even; we chose the bounds. */
const EVEN = 0.25;
const FAIRLY = 0.45;

/** Returns the share of the top fifth and whether the spread is even. Undefined where there is too little to compare. */
export function verdictOn({
  members,
  gini: index,
  topFifthShare: share,
}: Pick<Evenness, 'members' | 'gini' | 'topFifthShare'>):
  { readonly topFifthShare: number; readonly is: 'even' | 'fairlyEven' | 'uneven' } | undefined {
  if (members < FEWEST || index === undefined || share === undefined) return undefined;
  if (index <= EVEN) return { topFifthShare: share, is: 'even' };
  return { topFifthShare: share, is: index <= FAIRLY ? 'fairlyEven' : 'uneven' };
}

import * as z from 'zod';
import { PostShape } from '../post/post-shape.ts';
import { Instant } from '../time/instant.ts';

/** The times of day that people tell apart. */
export const PARTS_OF_DAY = ['morning', 'noon', 'afternoon', 'evening'] as const;
const PartOfDay = z.enum(PARTS_OF_DAY);
export type PartOfDay = z.infer<typeof PartOfDay>;

/** Returns the part of the day of an hour from 0 to 23. */
export function partOfDay(hour: number): PartOfDay {
  if (hour < 11) return 'morning';
  if (hour < 15) return 'noon';
  return hour < 18 ? 'afternoon' : 'evening';
}

/** Absent where Meta told none. */
const Told = z.number().int().nonnegative().optional();

/** A post on one page with its numbers of a week after it went out, so that posts of any age can be compared. */
export const WeekOldPost = z.object({
  publishedAt: Instant,
  partOfDay: PartOfDay,
  shape: PostShape,
  /** Whether its caption asks a question. */
  asks: z.boolean(),
  reach: Told,
  comments: Told,
});
export type WeekOldPost = z.infer<typeof WeekOldPost>;

/** How much posts of one kind brought: the mean, and the range of one standard deviation around it. */
export interface Amounts {
  readonly posts: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** What a member may try on her page, with what it brought there and what her other posts brought at the same time. */
export interface Trial {
  readonly what:
    | { readonly is: 'question' }
    | { readonly is: 'shape'; readonly shape: PostShape }
    | { readonly is: 'partOfDay'; readonly part: PartOfDay };
  readonly its: Amounts;
  readonly others: Amounts;
}

/** Nothing is said of fewer posts of either kind: chance would speak. */
const FEWEST = 10;
/**
 * How many standard errors the difference must measure. A report claims from 2.5 on; here up to eight pairs are compared and
 * somebody acts on the answer, so that it takes more.
 */
const CLEAR = 3;
/** A difference of less than a fifth is not worth a change of habits; we chose it. */
const WORTH = 1.2;
/** Who does it in most of her newest posts has nothing new to try. */
const NEWEST = 6;

interface Kind {
  readonly what: Trial['what'];
  readonly has: (post: WeekOldPost) => boolean;
  readonly amount: (post: WeekOldPost) => number | undefined;
}

const reach = (post: WeekOldPost): number | undefined => post.reach;

const KINDS: readonly Kind[] = [
  { what: { is: 'question' }, has: ({ asks }) => asks, amount: ({ comments }) => comments },
  ...(['photo', 'carousel', 'text'] as const).map((shape): Kind => ({
    what: { is: 'shape', shape },
    has: (post) => post.shape === shape,
    amount: reach,
  })),
  ...PARTS_OF_DAY.map((part): Kind => ({
    what: { is: 'partOfDay', part },
    has: (post) => post.partOfDay === part,
    amount: reach,
  })),
];

interface Sample extends Amounts {
  readonly variance: number;
}

function sampleOf(amounts: readonly number[]): Sample {
  const posts = amounts.length;
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / posts;
  const variance = amounts.reduce((sum, amount) => sum + (amount - mean) ** 2, 0) / (posts - 1);
  const deviation = Math.sqrt(variance);
  return { posts, mean, low: Math.max(0, mean - deviation), high: mean + deviation, variance };
}

const amounts = ({ posts, mean, low, high }: Sample): Amounts => ({ posts, mean, low, high });

/**
 * Returns the posts of the time in which both kinds went out. A page grows: what she began to do last month would look better
 * than what she did before, whatever it is.
 */
function sideBySide(
  its: readonly WeekOldPost[],
  others: readonly WeekOldPost[],
): readonly (readonly WeekOldPost[])[] {
  const times = [its, others].map((posts) => posts.map(({ publishedAt }) => publishedAt));
  const from = Math.max(...times.map((of) => Math.min(...of)));
  const to = Math.min(...times.map((of) => Math.max(...of)));
  const within = ({ publishedAt }: WeekOldPost): boolean => from <= publishedAt && publishedAt <= to;
  return [its.filter(within), others.filter(within)];
}

/** Returns how clearly one kind of posts brought more than all others on a page; undefined where that is not clear. */
function compare(
  posts: readonly WeekOldPost[],
  { what, has, amount }: Kind,
): { readonly trial: Trial; readonly clear: number } | undefined {
  const known = posts.filter((post) => amount(post) !== undefined);
  const [its = [], others = []] = sideBySide(
    known.filter(has),
    known.filter((post) => !has(post)),
  );
  if (its.length < FEWEST || others.length < FEWEST) return undefined;
  const [one, other] = [its, others].map((all) => sampleOf(all.map((post) => amount(post) ?? 0)));
  if (!one || !other || one.mean <= other.mean * WORTH) return undefined;
  const error = Math.sqrt(one.variance / one.posts + other.variance / other.posts);
  const difference = one.mean - other.mean;
  if (difference <= CLEAR * error) return undefined;
  // Equal posts have no error; a finite number keeps the order of several such pairs.
  const clear = difference / Math.max(error, Number.EPSILON);
  return { trial: { what, its: amounts(one), others: amounts(other) }, clear };
}

const isUsual = (posts: readonly WeekOldPost[], { has }: Kind): boolean => {
  const newest = posts.toSorted((a, b) => b.publishedAt - a.publishedAt).slice(0, NEWEST);
  return newest.filter(has).length * 2 > newest.length;
};

/**
 * Returns what clearly brought more than the rest on one page, and is not what its owner does anyway; undefined when the
 * numbers carry nothing. Only her own posts are compared with one another.
 */
export function trialOn(
  posts: readonly WeekOldPost[],
): { readonly trial: Trial; readonly clear: number } | undefined {
  const found = KINDS.filter((kind) => !isUsual(posts, kind)).flatMap((kind) => compare(posts, kind) ?? []);
  return found.toSorted((a, b) => b.clear - a.clear)[0];
}

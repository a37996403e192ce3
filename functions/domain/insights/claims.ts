import { addSamples, NO_SAMPLE, type Sample, type Spread, spreadOf, varianceOf } from './spread.ts';

/** Nothing is claimed of fewer posts: chance would speak. */
const FEWEST_FOR_CLAIM = 10;
/**
 * How many standard errors the difference of two means must measure. Of many groups without any difference, one of a
 * hundred pairs passes it; we chose it.
 */
const CLEAR = 2.5;

/** One kind of posts that reached clearly more people a post than all others together. */
export interface Claim {
  readonly name: string;
  readonly its: Spread;
  readonly others: Spread;
}

export interface NamedSample {
  readonly name: string;
  readonly sample: Sample;
}

/** Whether the mean of one sample is clearly above that of another (Welch's standard error). */
function isClearlyAbove(one: Sample, other: Sample): boolean {
  const error = Math.sqrt(varianceOf(one) / one.posts + varianceOf(other) / other.posts);
  return one.reach / one.posts - other.reach / other.posts > CLEAR * error;
}

/**
 * Returns the kind with the highest mean reach a post, if it has at least ten posts with a known reach, the others together
 * have, too, and the difference is clear; otherwise undefined.
 */
export function claimAmong(groups: readonly NamedSample[]): Claim | undefined {
  const [best] = groups
    .filter(({ sample }) => sample.posts >= FEWEST_FOR_CLAIM)
    .toSorted(
      (a, b) =>
        b.sample.reach / b.sample.posts - a.sample.reach / a.sample.posts || (a.name < b.name ? -1 : 1),
    );
  if (!best) return undefined;
  const rest = groups
    .filter(({ name }) => name !== best.name)
    .map(({ sample }) => sample)
    .reduce(addSamples, NO_SAMPLE);
  if (rest.posts < FEWEST_FOR_CLAIM) return undefined;
  const [its, others] = [spreadOf(best.sample), spreadOf(rest)];
  if (!its || !others || !isClearlyAbove(best.sample, rest)) return undefined;
  return { name: best.name, its, others };
}

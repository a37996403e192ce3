import type { Channel } from '../channel/channel.ts';
import type { Instant } from '../time/instant.ts';
import type { MetricValues } from './metrics.ts';
import type { PostMetrics } from './post-metrics.ts';
import { newestReadings } from './readings.ts';

/** Whether Meta refused for want of a permission (docs/facts/meta.md#metrics). */
export const lacksPermission = ({ code }: { readonly code: number }): boolean =>
  code === 10 || (code >= 200 && code <= 299);

/** What a reading at Meta returned, as far as it matters here. */
type Returned =
  | {
      readonly is: 'done';
      readonly value: { readonly values: MetricValues; readonly insightsRefused?: true };
    }
  | { readonly is: 'refused'; readonly refusal: { readonly code: number } }
  | { readonly is: 'unknown' };

/**
 * Returns whether a reading shows that Meta gives, or withholds, the insights of the post's channel; undefined when it
 * shows neither. Facebook returns an empty list both when it withholds insights and when a Page is too small to have any,
 * so an empty list counts as withheld only for a post whose reach was known before. A story that few people saw is refused
 * with the code of a missing permission, so that a refused story shows nothing.
 */
export function insightsShownBy(
  { shape, snapshots }: Pick<PostMetrics, 'shape' | 'snapshots'>,
  returned: Returned | undefined,
): 'given' | 'withheld' | undefined {
  if (returned?.is === 'done' && returned.value.values.reach !== undefined) return 'given';
  if (!returned || returned.is === 'unknown' || shape === 'story') return undefined;
  if (returned.is === 'refused') return lacksPermission(returned.refusal) ? 'withheld' : undefined;
  const wasKnown = newestReadings(snapshots).reach !== undefined;
  return returned.value.insightsRefused || wasKnown ? 'withheld' : undefined;
}

/**
 * Returns a channel's new time since which its insights are withheld, or `unchanged`. One given reading ends it: it shows
 * that the permission is there.
 */
export function withheldSince(
  { insightsWithheldSince: before }: Pick<Channel, 'insightsWithheldSince'>,
  shown: ReadonlySet<'given' | 'withheld' | undefined>,
  now: Instant,
): Instant | undefined | 'unchanged' {
  if (shown.has('given')) return before === undefined ? 'unchanged' : undefined;
  return shown.has('withheld') && before === undefined ? now : 'unchanged';
}

import * as z from 'zod';
import { DAY, HOUR, Instant } from '../time/instant.ts';
import type { PostShape } from '../post/post-shape.ts';
import { METRICS } from './metric-table.ts';

/** Ages at which a post's numbers are read. Meta needs up to 48 h, so only the later ones are reliable. */
export const SNAPSHOT_AGES = {
  '3h': 3 * HOUR,
  '20h': 20 * HOUR,
  '24h': 24 * HOUR,
  '3d': 3 * DAY,
  '7d': 7 * DAY,
  '28d': 28 * DAY,
} as const;
export const SnapshotAge = z.enum(['3h', '20h', '24h', '3d', '7d', '28d']);
export type SnapshotAge = z.infer<typeof SnapshotAge>;
export const AGES: readonly SnapshotAge[] = SnapshotAge.options;

/**
 * Values by some of the names, and by no other name: as `z.partialRecord`, in a third of its time. A day of 4,000 posts parses
 * 30,000 of them.
 */
export function someOf<Name extends string, Value extends z.ZodType>(
  names: readonly Name[],
  value: Value,
): z.ZodObject<Record<Name, z.ZodExactOptional<Value>>, z.core.$strict> {
  const fields = Object.fromEntries(names.map((name) => [name, value.exactOptional()]));
  return z.strictObject(fields as Record<Name, z.ZodExactOptional<Value>>);
}

/** Counts by metric. A metric that Meta did not return is absent: "not available" is not zero. */
export const MetricValues = someOf(METRICS, z.number().int().nonnegative());
export type MetricValues = z.infer<typeof MetricValues>;

/** One reading of a post's numbers. `definition` names what the numbers meant, since Meta retires and renames metrics. */
export const Snapshot = z.object({
  at: Instant,
  definition: z.string().max(40),
  values: MetricValues,
  /** When a value was read, where that was before `at`: the reading at `at` did not return that metric. */
  earlier: someOf(METRICS, Instant).optional(),
});
export type Snapshot = z.infer<typeof Snapshot>;

/**
 * Whether a post of a shape is read at an age. A story's numbers end with it after a day; every other post is read at all
 * ages but 20 h.
 */
export const isReadAt = (age: SnapshotAge, shape: PostShape): boolean =>
  shape === 'story' ? age === '3h' || age === '20h' : age !== '20h';

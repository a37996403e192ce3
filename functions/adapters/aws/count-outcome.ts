import type { WorkKind } from '../../domain/work/kinds.ts';
import type { MetricName } from '../../domain/insights/metric-names.ts';
import type { Meter } from '../../ports/meter.ts';

/** The metric of a post's new state; the states on the way are not counted. */
const METRIC_OF: Readonly<Record<string, MetricName>> = {
  published: 'Published',
  held: 'Held',
  failed: 'Failed',
  settling: 'InDoubt',
};

/** Work on one post, which ends in the post's new state. A sweep moves many and counts them itself. */
const ON_ONE_POST: ReadonlySet<WorkKind> = new Set<WorkKind>(['publish', 'picture']);

/** Counts how work on a post ended. What follows a colon is a reason. */
export function countOutcome(meter: Meter, kind: WorkKind, outcome: string): void {
  if (!ON_ONE_POST.has(kind)) return;
  const name = METRIC_OF[outcome.split(':')[0] ?? ''];
  if (name) meter.count({ [name]: 1 });
}

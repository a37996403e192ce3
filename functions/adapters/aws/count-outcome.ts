import type { MetricName } from '../../domain/metric-names.ts';
import type { Meter } from '../../ports/meter.ts';

/** The metric of a post's new state; the states on the way are not counted. */
const METRIC_OF: Readonly<Record<string, MetricName>> = {
  published: 'Published',
  held: 'Held',
  failed: 'Failed',
  settling: 'InDoubt',
};

/** Counts how work on a post ended. What follows a colon is a reason. */
export function countOutcome(meter: Meter, outcome: string): void {
  const name = METRIC_OF[outcome.split(':')[0] ?? ''];
  if (name) meter.count({ [name]: 1 });
}

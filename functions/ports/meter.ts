import type { MetricName } from '../domain/work/metric-names.ts';

/** Counts what an operator watches. What is counted together in one call costs one line of log. */
export interface Meter {
  count(values: Partial<Readonly<Record<MetricName, number>>>): void;
}

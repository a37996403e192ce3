import type { MetricName } from '../domain/work/metric-names.ts';

/** Counts metrics for operators. Each call costs one log line, however many values it has. */
export interface Meter {
  count(values: Partial<Readonly<Record<MetricName, number>>>): void;
}

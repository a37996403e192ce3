import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { METRIC_NAMESPACE, METRIC_NAMES } from '../../domain/work/metric-names.ts';
import type { Meter } from '../../ports/meter.ts';
import { currentTrace } from '../system/trace.ts';

/**
 * Returns a meter that writes log lines in CloudWatch's embedded metric format. CloudWatch makes metrics of them, so
 * counting needs no call and no waiting. The only dimension is `service`, which Powertools reads from
 * POWERTOOLS_SERVICE_NAME: the name of the stack (lib/stage-function.ts). All functions of a deployment share it, so each name
 * is one metric and is paid for once, and two deployments in one account are counted apart.
 */
export function emfMeter(): Meter {
  const metrics = new Metrics({ namespace: METRIC_NAMESPACE });
  return {
    count(values) {
      const counted = METRIC_NAMES.filter((name) => values[name] !== undefined);
      if (counted.length === 0) return;
      for (const name of counted) metrics.addMetric(name, MetricUnit.Count, values[name] ?? 0);
      for (const [name, id] of Object.entries(currentTrace()))
        if (id !== undefined) metrics.addMetadata(name, id);
      metrics.publishStoredMetrics();
    },
  };
}

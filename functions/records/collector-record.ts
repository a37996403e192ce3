import { Collector } from '../domain/insights/collector.ts';
import { dueRecord } from './due-index.ts';
import { keys } from './keys.ts';

export const collectorRecord = dueRecord({
  name: 'collector',
  schema: Collector,
  keyOf: ({ community }: Collector) => keys.collector(community),
});

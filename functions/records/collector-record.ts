import { Collector } from '../domain/insights/collector.ts';
import { dueRecord } from './due-index.ts';
import { keys } from './keys.ts';

/** The item with a community's collector: up to which hour its posts' metrics have been read. */
export const collectorRecord = dueRecord({
  name: 'collector',
  schema: Collector,
  keyOf: ({ community }: Collector) => keys.collector(community),
});

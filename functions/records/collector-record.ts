import { Collector } from '../domain/insights/collector.ts';
import { dueAttributes } from './due-index.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

const keyOf = ({ community }: Collector) => keys.collector(community);

export const collectorRecord: RecordDefinition<Collector> = {
  name: 'collector',
  schema: Collector,
  keyOf,
  indexesOf: (collector) => dueAttributes(keyOf(collector), collector.due),
};

import { Sweep } from '../domain/work/sweep.ts';
import { dueAttributes } from './due-index.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

const keyOf = ({ community, subject, id }: Sweep) => keys.sweep(community, subject, id);

export const sweepRecord: RecordDefinition<Sweep> = {
  name: 'sweep',
  schema: Sweep,
  keyOf,
  indexesOf: (sweep) => dueAttributes(keyOf(sweep), sweep.due),
};

import { Reconciliation } from '../domain/work/reconciliation.ts';
import { dueAttributes } from './due-index.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

const keyOf = ({ community, subject, id }: Reconciliation) => keys.reconciliation(community, subject, id);

export const reconciliationRecord: RecordDefinition<Reconciliation> = {
  name: 'sweep',
  schema: Reconciliation,
  keyOf,
  indexesOf: (reconciliation) => dueAttributes(keyOf(reconciliation), reconciliation.due),
};

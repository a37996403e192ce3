import { Reconciliation } from '../domain/work/reconciliation.ts';
import { dueRecord } from './due-index.ts';
import { keys } from './keys.ts';

export const reconciliationRecord = dueRecord({
  name: 'sweep',
  schema: Reconciliation,
  keyOf: ({ community, subject, id }: Reconciliation) => keys.reconciliation(community, subject, id),
});

import { Reconciliation } from '../domain/work/reconciliation.ts';
import { dueRecord } from './due-index.ts';
import { keys, reconcilingPartition } from './keys.ts';

/** Keeps the reconciliation of a campaign in a short list for as long as it is not done. */
const listKeys = ({ community, subject, id, due }: Reconciliation) =>
  subject === 'campaign' && due ? { helpPk: reconcilingPartition(community), timeSk: id } : {};

/** The item with a decision that is being carried to its posts. */
export const reconciliationRecord = dueRecord({
  name: 'sweep',
  schema: Reconciliation,
  keyOf: ({ community, subject, id }: Reconciliation) => keys.reconciliation(community, subject, id),
  indexesOf: listKeys,
});

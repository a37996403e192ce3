import { Told } from '../domain/product/told.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import type { Table } from '../ports/table.ts';
import { dayPartition, keys, toldPrefix } from './keys.ts';
import { list, type OnDamage, type RecordDefinition } from './record.ts';

export const toldRecord: RecordDefinition<Told> = {
  name: 'told order',
  schema: Told,
  keyOf: ({ community, product, day, id }) => keys.told(community, product, { day, id }),
};

/** Returns what was told on a day, with what was taken back. */
export const listTold = (
  table: Table,
  community: string,
  day: LocalDay,
  onDamage?: OnDamage,
): Promise<Told[]> =>
  list(table, toldRecord, { pk: dayPartition(community, day), prefix: toldPrefix() }, onDamage);

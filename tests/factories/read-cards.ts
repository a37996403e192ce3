import type { Card } from '../../functions/domain/card.ts';
import { cardRecord } from '../../functions/records/card-record.ts';
import { cardPrefix, dayPartition } from '../../functions/records/keys.ts';
import { list } from '../../functions/records/record.ts';
import type { Table } from '../../functions/ports/table.ts';

export const readCards = (table: Table, day: string, community = 'rukun-lereng'): Promise<Card[]> =>
  list(table, cardRecord, { pk: dayPartition(community, day), prefix: cardPrefix });

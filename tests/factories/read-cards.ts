import type { Card } from '../../functions/domain/insights/card.ts';
import type { Table } from '../../functions/ports/table.ts';
import { listCards } from '../../functions/records/cards.ts';

export const readCards = (table: Table, day: string, community = 'rukun-lereng'): Promise<Card[]> =>
  listCards(table, community, day);

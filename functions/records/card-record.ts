import { Card } from '../domain/insights/card.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

export const cardRecord: RecordDefinition<Card> = {
  name: 'card',
  schema: Card,
  keyOf: (card) => keys.card(card.community, card),
};

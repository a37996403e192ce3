import { PageHistory } from '../domain/insights/page-history.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

/** The item with what can be compared of a page's posts. */
export const pageHistoryRecord: RecordDefinition<PageHistory> = {
  name: 'page history',
  schema: PageHistory,
  keyOf: ({ community, channel }) => keys.pageHistory(community, channel),
  endOf: ({ keptUntil }) => keptUntil,
};

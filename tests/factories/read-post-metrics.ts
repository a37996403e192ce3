import type { PostMetrics } from '../../functions/domain/insights/post-metrics.ts';
import type { Table } from '../../functions/ports/table.ts';
import { listPostMetrics } from '../../functions/records/post-metrics.ts';

export const readPostMetrics = (
  table: Table,
  day: string,
  community = 'rukun-lereng',
): Promise<PostMetrics[]> => listPostMetrics(table, community, day);

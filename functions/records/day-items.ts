import type { PostMetrics } from '../domain/insights/post-metrics.ts';
import type { Told } from '../domain/product/told.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import type { Cursor, Item, Table } from '../ports/table.ts';
import { dayPartition, toldPrefix } from './keys.ts';
import { postMetricsRecord } from './post-metrics-record.ts';
import { fromItems, type OnDamage } from './record.ts';
import { toldRecord } from './told-records.ts';

const isTold = ({ sk }: Item): boolean => sk.startsWith(toldPrefix());

/**
 * Returns everything that is filed under a day, strongly consistent and in one query: its metrics items, of which a damaged
 * one throws, and what people told, of which a damaged one is left out.
 */
export async function readDayItems(
  table: Table,
  community: string,
  day: LocalDay,
  onDamage: OnDamage,
): Promise<{ readonly posts: readonly PostMetrics[]; readonly told: readonly Told[] }> {
  const items: Item[] = [];
  let after: Cursor | undefined;
  do {
    const pk = dayPartition(community, day);
    const page = await table.query({ pk, consistent: true, ...(after && { after }) });
    items.push(...page.items);
    after = page.next;
  } while (after);
  return {
    posts: await fromItems(
      postMetricsRecord,
      items.filter((item) => !isTold(item)),
    ),
    told: await fromItems(toldRecord, items.filter(isTold), onDamage),
  };
}

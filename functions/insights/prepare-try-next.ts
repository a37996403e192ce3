import { type AskedProducts, FEWEST_ASKED, worthOffering } from '../domain/insights/asked-after.ts';
import { addToHistory, DAYS_COMPARED, type DayOfPage, weekOldPost } from '../domain/insights/page-history.ts';
import { addToldDays } from '../domain/insights/told-sums.ts';
import type { Community } from '../domain/people/community.ts';
import { DAY, type Instant } from '../domain/time/instant.ts';
import { addDays, dayOf, type LocalDay } from '../domain/time/local-day.ts';
import type { Table } from '../ports/table.ts';
import { askedProductsRecord } from '../records/asked-products-record.ts';
import { listDayReports } from '../records/day-reports.ts';
import { keys } from '../records/keys.ts';
import { readListSpan } from '../records/listed-posts.ts';
import { mapWithConcurrency } from '../records/map-with-concurrency.ts';
import { pageHistoryRecord } from '../records/page-history-record.ts';
import { listFeedMetrics } from '../records/post-metrics.ts';
import { loadProducts } from '../records/product-record.ts';
import { load, loadManyEventually, replace } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';

/** How far back it is looked for products that people asked for, and how far ahead for their next post. */
const DAYS_ASKED = 30;
const DAYS_AHEAD = 30;
/** So many products are kept at most: 200 of 150 bytes are 30 KB. */
const MOST_PRODUCTS = 200;
const DAYS_A_WEEK = 7;

/**
 * Prepares what members can try next, once a week, so that whoever opens her report reads a few items and not her posts:
 * adds the posts that came of age to the histories of their pages, and notes the products that people asked for. `monday`
 * begins the week that is over: all posts before it have numbers of a week after they went out. The same again changes
 * nothing.
 */
export async function prepareTryNext(
  deps: DamageDeps,
  community: Community,
  monday: LocalDay,
): Promise<void> {
  const { table, clock } = deps;
  const { id, zone } = community;
  const now = clock.now();
  const before = await load(table, askedProductsRecord, keys.askedProducts(id));
  const through = addDays(monday, -1);
  const first = addDays(through, 1 - DAYS_COMPARED);
  const next = before ? addDays(before.comparedThrough, 1) : first;
  await compare(deps, community, { from: next > first ? next : first, through });
  const today = dayOf(now, zone);
  const since = addDays(today, 1 - DAYS_ASKED);
  const products = await findAsked(table, { community: id, since, today, now });
  const isLater = before && before.comparedThrough > through;
  const comparedThrough = isLater ? before.comparedThrough : through;
  await replace(table, askedProductsRecord, { community: id, madeAt: now, since, comparedThrough, products });
}

/** Adds the posts of some days to the histories of their pages, a week at a time. */
async function compare(
  deps: DamageDeps,
  { id: community, zone }: Community,
  { from, through }: { readonly from: LocalDay; readonly through: LocalDay },
): Promise<void> {
  const onDamage = tellDamage(deps);
  const pages = new Map<string, DayOfPage[]>();
  for (let day = from; day <= through; day = addDays(day, DAYS_A_WEEK)) {
    const week = Array.from({ length: DAYS_A_WEEK }, (_, index) => addDays(day, index));
    const days = week.filter((one) => one <= through);
    await mapWithConcurrency(days, async (one) => {
      for (const post of await listFeedMetrics(deps.table, community, one, onDamage)) {
        const posts = weekOldPost(post, zone);
        if (posts.length === 0) continue;
        const its = pages.get(post.channel) ?? [];
        its.push({ day: one, posts });
        pages.set(post.channel, its);
      }
    });
  }
  const channels = [...pages.keys()];
  const known = await loadManyEventually(
    deps.table,
    pageHistoryRecord,
    channels.map((channel) => keys.pageHistory(community, channel)),
    onDamage,
  );
  const histories = new Map(known.map((history) => [history.channel, history]));
  const until = { through, now: deps.clock.now() };
  await mapWithConcurrency(channels, async (channel) => {
    const days = pages.get(channel) ?? [];
    const history = addToHistory(histories.get(channel), { community, channel }, days, until);
    await replace(deps.table, pageHistoryRecord, history);
  });
}

interface Asked {
  readonly community: string;
  readonly since: LocalDay;
  readonly today: LocalDay;
  readonly now: Instant;
}

/** Returns the products that people asked for, that have not been out for weeks and will not be soon. */
async function findAsked(
  table: Table,
  { community, since, today, now }: Asked,
): Promise<AskedProducts['products']> {
  const { days } = await listDayReports(table, { community, from: since, to: today });
  const told = addToldDays(days.map((day) => day.told));
  const asked = Object.entries(told.byProduct).filter(([, sum]) => sum.asked >= FEWEST_ASKED);
  if (asked.length === 0) return [];
  const products = await loadProducts(
    table,
    community,
    asked.map(([id]) => id),
  );
  const known = products.map(({ id, name, maker, soldOut }) => ({
    id,
    name,
    maker,
    soldOut,
    asked: told.byProduct[id]?.asked ?? 0,
    lastOut: days.findLast(({ byProduct }) => byProduct[id])?.day,
  }));
  const worth = new Map(worthOffering(known, { since, today }).map(({ id }, rank) => [id, rank]));
  if (worth.size === 0) return [];
  const span = { community, from: now, to: now + DAYS_AHEAD * DAY, sort: 'oldest' } as const;
  const ahead = new Set(
    (await readListSpan(table, span))
      .filter(({ listState }) => ['waiting', 'asked'].includes(listState))
      .map(({ product }) => product),
  );
  return known
    .filter(({ id }) => worth.has(id) && !ahead.has(id))
    .toSorted((a, b) => (worth.get(a.id) ?? 0) - (worth.get(b.id) ?? 0))
    .slice(0, MOST_PRODUCTS)
    .map(({ id, maker, asked: count, lastOut }) => ({
      id,
      maker,
      asked: count,
      ...(lastOut !== undefined && { lastOut }),
    }));
}

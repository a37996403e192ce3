import { asksQuestion } from '../domain/captions/asks-question.ts';
import type { Channel } from '../domain/channel/channel.ts';
import { type AskedAfter, FEWEST_ASKED, worthOffering } from '../domain/insights/asked-after.ts';
import type { PostMetrics } from '../domain/insights/post-metrics.ts';
import { addToldDays } from '../domain/insights/told-sums.ts';
import { partOfDay, type Trial, trialOn, type WeekOldPost } from '../domain/insights/try-next.ts';
import { DAY, type Instant } from '../domain/time/instant.ts';
import { addDays, dayOf, timeOf, type Zone } from '../domain/time/local-day.ts';
import type { Table } from '../ports/table.ts';
import { type CalendarEntry, readCalendar } from '../records/channel-calendar.ts';
import { loadCommunity } from '../records/community-record.ts';
import { listDayReports, listDaySums } from '../records/day-reports.ts';
import { keys } from '../records/keys.ts';
import { readListSpan } from '../records/listed-posts.ts';
import { loadChannelsOf } from '../records/owned-channels.ts';
import { postCaptionRecord } from '../records/post-caption-record.ts';
import { postMetricsRecord } from '../records/post-metrics-record.ts';
import { postRecord } from '../records/post-record.ts';
import { loadProducts } from '../records/product-record.ts';
import { loadManyEventually } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';

/** What a member can try next: a product to offer again, or what clearly brought more on a page of hers. */
export type TryNext =
  | { readonly is: 'offer'; readonly product: AskedAfter }
  | { readonly is: 'trial'; readonly platform: Channel['platform']; readonly trial: Trial };

/** How far back posts are compared. Who asks reads three items for each of them, so only the newest are. */
const DAYS_COMPARED = 180;
const MOST_POSTS = 60;
/** How far back it is looked for a product that people asked for, and how far ahead for its next post. */
const DAYS_ASKED = 30;
const DAYS_AHEAD = 30;
/** The age of the numbers that are compared. */
const AGE = '7d';

interface Asker {
  readonly community: string;
  readonly member: string;
}

/** What can be compared of a post: it is still out, and was read a week after it went out. */
function weekOld(
  { publishedAt, shape, takenDown, mayBeOut, snapshots }: PostMetrics,
  zone: Zone,
  text: string,
) {
  const reading = snapshots[AGE];
  if (!reading || takenDown || mayBeOut) return [];
  const { reach, comments } = reading.values;
  const hour = Number(timeOf(publishedAt, zone).slice(0, 2));
  const asks = asksQuestion(text);
  return [{ publishedAt, partOfDay: partOfDay(hour), shape, asks, reach, comments } satisfies WeekOldPost];
}

/** Reads the newest posts of a page that are old enough to be compared. */
async function readWeekOldPosts(
  deps: DamageDeps,
  community: string,
  calendar: readonly CalendarEntry[],
  zone: Zone,
): Promise<WeekOldPost[]> {
  const { table } = deps;
  const onDamage = tellDamage(deps);
  const newest = calendar.filter(({ shape }) => shape !== 'story').slice(-MOST_POSTS);
  const wanted = newest.map(({ post }) => keys.post(community, post));
  const posts = (await loadManyEventually(table, postRecord, wanted, onDamage)).flatMap((post) =>
    post.commitAt === undefined ? [] : [{ ...post, commitAt: post.commitAt }],
  );
  const metricsKeys = posts.map(({ id, shape, commitAt }) =>
    keys.postMetrics(community, { post: id, shape, commitAt, day: dayOf(commitAt, zone) }),
  );
  const captionKeys = posts.map(({ id, wordsRevision }) => keys.postCaption(community, id, wordsRevision));
  const [metrics, captions] = await Promise.all([
    loadManyEventually(table, postMetricsRecord, metricsKeys, onDamage),
    loadManyEventually(table, postCaptionRecord, captionKeys, onDamage),
  ]);
  const texts = new Map(captions.map(({ post, text }) => [post, text]));
  return metrics.flatMap((its) => weekOld(its, zone, texts.get(its.post) ?? ''));
}

/** Returns the clearest of what may be tried on her pages. */
async function findTrial(
  deps: DamageDeps,
  { community, member }: Asker,
  zone: Zone,
): Promise<TryNext | undefined> {
  const { table, clock } = deps;
  const to = clock.now() - 7 * DAY;
  const channels = await loadChannelsOf(table, community, member);
  const found = await Promise.all(
    channels.map(async ({ id: channel, platform }) => {
      const span = { community, channel, from: to - DAYS_COMPARED * DAY, to };
      const posts = await readWeekOldPosts(deps, community, await readCalendar(table, span), zone);
      const best = trialOn(posts);
      return best ? [{ platform, ...best }] : [];
    }),
  );
  const [best] = found.flat().toSorted((a, b) => b.clear - a.clear);
  return best && { is: 'trial', platform: best.platform, trial: best.trial };
}

/** Whether a product has a post ahead, so that nobody need be told to offer it. */
async function isPlanned(table: Table, community: string, product: string, now: Instant): Promise<boolean> {
  const span = { community, from: now, to: now + DAYS_AHEAD * DAY, sort: 'oldest' } as const;
  const ahead = await readListSpan(table, span);
  return ahead.some((post) => post.product === product && ['waiting', 'asked'].includes(post.listState));
}

/** Returns a product of hers that people asked for and that has not been out for weeks. */
async function findOffer(
  { table, clock }: DamageDeps,
  { community, member }: Asker,
  zone: Zone,
): Promise<TryNext | undefined> {
  const now = clock.now();
  const today = dayOf(now, zone);
  const since = addDays(today, 1 - DAYS_ASKED);
  const span = { community, from: since, to: today };
  const told = addToldDays((await listDaySums(table, span)).days.map((day) => day.told));
  if ((told.byMaker[member]?.asked ?? 0) < FEWEST_ASKED) return undefined;
  const asked = Object.entries(told.byProduct).filter(([, sum]) => sum.asked >= FEWEST_ASKED);
  const products = await loadProducts(
    table,
    community,
    asked.map(([id]) => id),
  );
  const { days } = await listDayReports(table, span);
  const lastOut = (product: string) => days.findLast(({ byProduct }) => byProduct[product])?.day;
  const worth = worthOffering(
    products
      .filter(({ maker }) => maker === member)
      .map(({ id, name, soldOut }) => ({
        id,
        name,
        soldOut,
        asked: told.byProduct[id]?.asked ?? 0,
        lastOut: lastOut(id),
      })),
    { since, today },
  );
  for (const product of worth)
    if (!(await isPlanned(table, community, product.id, now))) return { is: 'offer', product };
  return undefined;
}

/**
 * Returns what a member can try next, if her numbers carry it: a product that people ask for, before what brought more on a
 * page of hers. It compares her with nobody else.
 */
export const readTryNext =
  (deps: DamageDeps) =>
  async (asker: Asker): Promise<TryNext | undefined> => {
    const { zone } = await loadCommunity(deps.table, asker.community);
    return (await findOffer(deps, asker, zone)) ?? (await findTrial(deps, asker, zone));
  };

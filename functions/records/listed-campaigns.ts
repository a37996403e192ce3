import * as z from 'zod';
import { Campaign } from '../domain/campaign/campaign.ts';
import { Id } from '../domain/identity.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { IndexName, Item, Key, Table } from '../ports/table.ts';
import { boundsInTime } from './by-time.ts';
import { campaignRecord } from './campaign-record.ts';
import { listEntries } from './index-entries.ts';
import { campaignsPartition, expandingPartition, keys, proposalsPartition, tenant } from './keys.ts';
import { AFTER_ALL } from './listed-posts.ts';
import { fromItems, type OnDamage, readItems } from './record.ts';

/** One page of campaigns, the newest first. `next` is the position after which the next page begins. */
interface ListedCampaigns {
  readonly campaigns: readonly Campaign[];
  readonly next?: string;
}

interface Page {
  readonly community: string;
  readonly limit: number;
  readonly after?: string | undefined;
}

/** Reads campaigns by the keys of index entries, strongly consistent, in the order of the entries. */
async function byEntries(
  table: Table,
  entries: readonly Key[],
  onDamage: OnDamage,
): Promise<readonly Campaign[]> {
  const wanted = entries.map(({ pk, sk }) => ({ pk, sk }));
  const found = await fromItems(
    campaignRecord,
    await readItems(table, wanted, { consistent: true }),
    onDamage,
  );
  const byKey = new Map(
    found.map((campaign) => [keys.campaign(campaign.community, campaign.id).sk, campaign]),
  );
  return wanted.flatMap(({ sk }) => byKey.get(sk) ?? []);
}

async function readEntries(
  table: Table,
  index: IndexName & ('byTime' | 'needHelp'),
  { community, limit, after }: Page,
): Promise<readonly Item[]> {
  const [pk, name] =
    index === 'byTime'
      ? [campaignsPartition(community), 'timePk']
      : [proposalsPartition(community), 'helpPk'];
  const id = after === undefined ? undefined : after.slice(after.indexOf('#') + 1);
  const page = await table.query({
    index,
    pk,
    descending: true,
    limit,
    ...(id !== undefined &&
      after !== undefined && { after: { ...keys.campaign(community, id), [name]: pk, timeSk: after } }),
  });
  return page.items;
}

/** Reads one page of a community's campaigns by when they were made: the list first, then the campaigns themselves. */
export async function readCampaignPage(
  table: Table,
  page: Page,
  onDamage: OnDamage,
): Promise<ListedCampaigns> {
  // One more than the page holds tells whether there is another page.
  const entries = await readEntries(table, 'byTime', { ...page, limit: page.limit + 1 });
  const shown = entries.slice(0, page.limit);
  const last = shown.at(-1)?.['timeSk'];
  const next = entries.length > page.limit && typeof last === 'string' ? { next: last } : {};
  return { campaigns: await byEntries(table, shown, onDamage), ...next };
}

/** Reads the newest campaigns that were made since a moment, as many as the limit: twice as many items at most. */
export async function readCampaignsSince(
  table: Table,
  { community, limit, since }: Omit<Page, 'after'> & { readonly since: Instant },
  onDamage: OnDamage,
): Promise<readonly Campaign[]> {
  const pk = campaignsPartition(community);
  const span = boundsInTime(since, AFTER_ALL);
  const { items } = await table.query({ index: 'byTime', pk, ...span, descending: true, limit });
  return byEntries(table, items, onDamage);
}

/** Reads the newest campaigns that nobody has scheduled. */
export async function readProposals(
  table: Table,
  page: Omit<Page, 'after'>,
  onDamage: OnDamage,
): Promise<readonly Campaign[]> {
  const entries = await readEntries(table, 'needHelp', page);
  return byEntries(table, entries, onDamage);
}

const ExpandingEntry = Campaign.pick({ planRevision: true }).extend({
  timeSk: z
    .string()
    .transform((text) => text.slice(text.indexOf('#') + 1))
    .pipe(Id),
});

/**
 * Reads which scheduled campaigns of a community are still being made into posts: from their short list, which lags, or with
 * `isStrong` from all campaigns.
 */
export async function readExpanding(
  table: Table,
  community: string,
  isStrong: boolean,
): Promise<readonly Pick<Campaign, 'id' | 'planRevision'>[]> {
  const pk = expandingPartition(community);
  const entries = isStrong
    ? await listEntries(table, { pk: tenant(community), prefix: 'campaign#', consistent: true })
    : await listEntries(table, { index: 'needHelp', pk });
  return entries
    .filter(({ helpPk }) => !isStrong || helpPk === pk)
    .map((entry) => {
      const { timeSk: id, planRevision } = ExpandingEntry.parse(entry);
      return { id, planRevision };
    });
}

/** Reads campaigns by their ids, strongly consistent. Those that do not exist are left out. */
export async function loadCampaigns(
  table: Table,
  community: string,
  ids: readonly string[],
  onDamage: OnDamage,
): Promise<readonly Campaign[]> {
  return byEntries(
    table,
    ids.map((id) => keys.campaign(community, id)),
    onDamage,
  );
}

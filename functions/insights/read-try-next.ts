import type { Channel } from '../domain/channel/channel.ts';
import { type AskedAfter, type AskedProducts, worthOffering } from '../domain/insights/asked-after.ts';
import { type Trial, trialOn } from '../domain/insights/try-next.ts';
import { dayOf, type Zone } from '../domain/time/local-day.ts';
import { askedProductsRecord } from '../records/asked-products-record.ts';
import { loadCommunity } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { readCampaignsSince } from '../records/listed-campaigns.ts';
import { listOwnedChannels } from '../records/owned-channels.ts';
import { pageHistoryRecord } from '../records/page-history-record.ts';
import { loadProducts } from '../records/product-record.ts';
import { loadEventually, loadManyEventually } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';

/** What a member can try next: a product to offer again, or what clearly brought more on a page of hers. */
export type TryNext =
  | { readonly is: 'offer'; readonly product: AskedAfter }
  | { readonly is: 'trial'; readonly platform: Channel['platform']; readonly trial: Trial };

interface Asker {
  readonly community: string;
  readonly member: string;
}

/** The most of her products, of the newest campaigns and of her pages that are looked at: each of them is read. */
const MOST_PRODUCTS = 2;
const MOST_CAMPAIGNS = 3;
const MOST_PAGES = 2;

/** Returns the clearest of what may be tried on her pages. */
async function findTrial(deps: DamageDeps, { community, member }: Asker): Promise<TryNext | undefined> {
  const { table } = deps;
  const owned = await listOwnedChannels(table, community, { from: member, to: member });
  const pages = owned.toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, MOST_PAGES);
  const histories = await loadManyEventually(
    table,
    pageHistoryRecord,
    pages.map(({ id }) => keys.pageHistory(community, id)),
    tellDamage(deps),
  );
  const found = histories.flatMap(({ channel, posts }) => {
    const platform = pages.find(({ id }) => id === channel)?.platform;
    const best = trialOn(posts);
    return best && platform ? [{ platform, ...best }] : [];
  });
  const [best] = found.toSorted((a, b) => b.clear - a.clear);
  return best && { is: 'trial', platform: best.platform, trial: best.trial };
}

/** Returns a product of hers that people asked for, unless it is sold out by now or a newer campaign shows it. */
async function findOffer(
  deps: DamageDeps,
  { community, member }: Asker,
  zone: Zone,
  { products, since, madeAt }: AskedProducts,
): Promise<TryNext | undefined> {
  const { table, clock } = deps;
  const hers = products.filter(({ maker }) => maker === member).slice(0, MOST_PRODUCTS);
  if (hers.length === 0) return undefined;
  const page = { community, limit: MOST_CAMPAIGNS, since: madeAt };
  const [current, campaigns] = await Promise.all([
    loadProducts(
      table,
      community,
      hers.map(({ id }) => id),
    ),
    readCampaignsSince(table, page, tellDamage(deps)),
  ]);
  const planned = new Set(campaigns.flatMap((campaign) => campaign.products));
  const known = current.flatMap(({ id, name, maker, soldOut }) => {
    const noted = hers.find((one) => one.id === id);
    if (!noted || maker !== member || planned.has(id)) return [];
    return [{ id, name, soldOut, asked: noted.asked, lastOut: noted.lastOut }];
  });
  const [product] = worthOffering(known, { since, today: dayOf(clock.now(), zone) });
  return product && { is: 'offer', product };
}

/**
 * Returns what a member can try next, if her numbers carry it: a product that people ask for, before what brought more on a
 * page of hers. It compares her with nobody else. It reads what was prepared with the last recap: at most fifteen items.
 */
export const readTryNext =
  (deps: DamageDeps) =>
  async (asker: Asker): Promise<TryNext | undefined> => {
    const { table } = deps;
    const [{ zone }, asked] = await Promise.all([
      loadCommunity(table, asker.community),
      loadEventually(table, askedProductsRecord, keys.askedProducts(asker.community)),
    ]);
    const offer = asked && (await findOffer(deps, asker, zone, asked));
    return offer ?? (await findTrial(deps, asker));
  };

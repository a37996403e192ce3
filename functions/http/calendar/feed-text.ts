import { PLATFORM_FACTS } from '../../domain/channel/platform-facts.ts';
import type { InterfaceLanguage } from '../../domain/language.ts';
import type { Community } from '../../domain/people/community.ts';
import type { ListedPost } from '../../records/listed-posts.ts';
import { readCampaignTitles } from '../../records/names-of-things.ts';
import type { AppDeps } from '../app-deps.ts';
import { distinct, readNames } from '../views/names.ts';
import { icalendar } from './icalendar.ts';
import { PLAN_TEXTS } from './plan-texts.ts';

/** Returns posts as a calendar for programs. It names products, pages and campaigns, and no members. */
export async function feedText(
  { table, clock, publicUrl }: Pick<AppDeps, 'table' | 'clock' | 'publicUrl'>,
  { community, posts }: { readonly community: Community; readonly posts: readonly ListedPost[] },
  language: InterfaceLanguage,
): Promise<string> {
  const { states, feed } = PLAN_TEXTS[language];
  const [names, titles] = await Promise.all([
    readNames(table, community.id, {
      products: posts.map(({ product }) => product),
      channels: posts.map(({ channel }) => channel),
    }),
    readCampaignTitles(table, community.id, distinct(posts.map(({ campaign }) => campaign))),
  ]);
  const events = posts.map(({ id, publishAt, product, channel, platform, campaign, listState }) => ({
    uid: `${id}.${community.id}@etalase`,
    at: publishAt,
    summary: `${names.product(product).name} · ${names.channel(channel)?.name ?? channel} (${PLATFORM_FACTS[platform].title})`,
    description: `${titles.get(campaign) ?? campaign}\n${states[listState]}`,
    url: `${publicUrl()}/kiriman/${id.replace('.', '/')}`,
  }));
  return icalendar({ name: feed(community.name), zone: community.zone, events }, clock.now());
}

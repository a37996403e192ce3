import { PLATFORM_FACTS } from '../../domain/channel/platform-facts.ts';
import type { InterfaceLanguage } from '../../domain/language.ts';
import { fromIso } from '../../domain/time/instant.ts';
import { dayOf, timeOf, type Zone } from '../../domain/time/local-day.ts';
import type { CalendarReply } from '../contract/calendar.ts';
import type { Named } from '../contract/common.ts';
import { csvText } from '../edge/csv-text.ts';
import { PLAN_TEXTS } from './plan-texts.ts';

const namesById = (all: readonly Named[]) => new Map(all.map(({ id, name }) => [id, name]));

/** Returns the posts of a calendar as a table for spreadsheets, in order of time. It names no members. */
export function planCsv(
  { posts, channels, products, campaigns }: CalendarReply,
  { zone, language }: { readonly zone: Zone; readonly language: InterfaceLanguage },
): string {
  const { head, states } = PLAN_TEXTS[language];
  const pages = new Map(channels.map((page) => [page.id, page]));
  const [productNames, titles] = [namesById(products), namesById(campaigns)];
  return csvText([
    head,
    ...posts.map(({ publishAt, channel, product, campaign, state }) => {
      const at = fromIso(publishAt);
      const page = pages.get(channel);
      return [
        dayOf(at, zone),
        timeOf(at, zone),
        page?.name ?? channel,
        page ? PLATFORM_FACTS[page.platform].title : '',
        productNames.get(product) ?? product,
        titles.get(campaign) ?? campaign,
        states[state],
      ];
    }),
  ]);
}

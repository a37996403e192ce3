import { PLATFORM_FACTS } from '../../domain/channel/platform-facts.ts';
import type { InterfaceLanguage } from '../../domain/language.ts';
import { fromIso } from '../../domain/time/instant.ts';
import { dayOf, timeOf, type Zone } from '../../domain/time/local-day.ts';
import type { CalendarReply } from '../contract/calendar.ts';
import { csvText } from '../edge/csv-text.ts';
import { PLAN_TEXTS } from './plan-texts.ts';

/** Returns the posts of a calendar as a table for spreadsheets, in order of time. It names no members. */
export function planCsv(
  { posts, channels, products, campaigns }: CalendarReply,
  { zone, language }: { readonly zone: Zone; readonly language: InterfaceLanguage },
): string {
  const { head, states } = PLAN_TEXTS[language];
  return csvText([
    head,
    ...posts.map(({ publishAt, channel, product, campaign, state }) => {
      const at = fromIso(publishAt);
      const page = channels[channel];
      return [
        dayOf(at, zone),
        timeOf(at, zone),
        page?.name ?? '',
        page ? PLATFORM_FACTS[page.platform].title : '',
        products[product]?.name ?? '',
        campaigns[campaign]?.name ?? '',
        states[state],
      ];
    }),
  ]);
}

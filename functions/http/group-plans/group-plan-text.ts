import type { AskedCampaign } from '../../campaigns/ask-group.ts';
import type { PlanCounts } from '../../domain/campaign/group-ask.ts';
import type { Bilingual } from '../../domain/bilingual.ts';
import { intlLocale } from '../../domain/labels/locale.ts';
import type { InterfaceLanguage } from '../../domain/language.ts';
import type { LocalDay, Zone } from '../../domain/time/local-day.ts';
import { CHAT_DAY, momentIn } from '../views/moment-in.ts';
import { fitting, LONGEST_GROUP_TEXT } from '../views/short-text.ts';

const dayIn = (language: InterfaceLanguage, day: LocalDay): string =>
  new Intl.DateTimeFormat(intlLocale(language), { ...CHAT_DAY, timeZone: 'UTC' }).format(
    Date.parse(`${day}T12:00:00Z`),
  );

const SUM: Readonly<Record<InterfaceLanguage, (counts: PlanCounts) => string>> = {
  id: ({ posts, products, pages }) =>
    `${String(posts)} kiriman, ${String(products)} produk, ${String(pages)} halaman.`,
  en: ({ posts, products, pages }) =>
    `Posts: ${String(posts)}, products: ${String(products)}, pages: ${String(pages)}.`,
};

const HOW: Readonly<Record<InterfaceLanguage, (until: string) => string>> = {
  id: (until) =>
    `Jawab sebelum ${until}: boleh, jangan, atau waktu lain, untuk halaman dan produkmu sendiri. Yang tidak menjawab ikut sesuai izinnya.`,
  en: (until) =>
    `Answer before ${until}: yes, no, or another time, for your own page and product. Whoever does not answer takes part as she has consented.`,
};

const MORE: Readonly<Record<InterfaceLanguage, (days: number) => string>> = {
  id: (days) => `dan ${String(days)} hari lagi`,
  en: (days) => `and ${String(days)} more days`,
};

/** Lists the days with their numbers of posts, as many as fit into `room` characters, and says how many are left. */
function daysIn(language: InterfaceLanguage, days: PlanCounts['days'], room: number): string | undefined {
  const named = days.map(({ day, posts }) => `${dayIn(language, day)}: ${String(posts)}`);
  for (let shown = named.length; shown > 0; shown -= 1) {
    const rest = named.length - shown;
    const line = [...named.slice(0, shown), ...(rest > 0 ? [MORE[language](rest)] : [])].join(' · ');
    if (line.length <= room) return line;
  }
  return undefined;
}

/**
 * Returns a plan as a text for the group's chat, at most 600 characters, in both languages: its name, its numbers, its days,
 * how and until when members answer, and the link. It names nobody.
 */
export function groupPlanText(
  { title, ask: { counts, until, link } }: AskedCampaign,
  { zone, publicUrl }: { readonly zone: Zone; readonly publicUrl: string },
): Bilingual {
  const write = (language: InterfaceLanguage): string => {
    const head = [`*${title}*`, SUM[language](counts)];
    const foot = [HOW[language](momentIn(language, until, zone)), `${publicUrl}/rencana/${link}`];
    const taken = [...head, ...foot].join('\n').length + 1;
    return fitting([...head, daysIn(language, counts.days, LONGEST_GROUP_TEXT - taken), ...foot]);
  };
  return { id: write('id'), en: write('en') };
}

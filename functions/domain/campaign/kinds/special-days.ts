import type { Bilingual } from '../../bilingual.ts';
import type { LocalDay } from '../../time/local-day.ts';
import type { Campaign } from '../campaign.ts';
import { feastsBetween } from './feasts.ts';
import { kindNamed } from './kinds.ts';
import { datedDays } from './occurrences.ts';

/** A day that people keep in mind when they plan: a holiday, another feast, or the day of a market, bazaar or class. */
export interface SpecialDay {
  readonly day: LocalDay;
  readonly name: Bilingual;
  readonly what: 'holiday' | 'feast' | 'event';
}

type Dated = Parameters<typeof datedDays>[1] & Pick<Campaign, 'kind' | 'title' | 'status'>;

/** Returns the special days of a span, both ends included, in order: from the table of feasts, and of campaigns. */
export function specialDays(
  { from, to }: { readonly from: LocalDay; readonly to: LocalDay },
  campaigns: readonly Dated[],
): readonly SpecialDay[] {
  const feasts = feastsBetween(from, to).map(({ day, name, holiday }): SpecialDay => ({
    day,
    name,
    what: holiday ? 'holiday' : 'feast',
  }));
  const events = campaigns
    .filter(({ status }) => status !== 'cancelled')
    .flatMap((campaign) =>
      eventDays(campaign).map((day): SpecialDay => ({
        day,
        name: { id: campaign.title, en: campaign.title },
        what: 'event',
      })),
    )
    .filter(({ day }) => day >= from && day <= to);
  return [...feasts, ...events].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function eventDays(campaign: Dated): readonly LocalDay[] {
  const kind = kindNamed(campaign.kind);
  if (kind.special === 'eachDay') return datedDays(kind, campaign).map(({ day }) => day);
  return kind.special === 'on' && campaign.on !== undefined ? [campaign.on] : [];
}

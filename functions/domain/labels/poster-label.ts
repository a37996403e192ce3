import type { Community } from '../people/community.ts';
import type { Language } from '../language.ts';
import { textStyleOf } from '../captions/text-style.ts';
import type { LabelContent, OrderLine } from '../picture/picture-content.ts';
import type { PosterKind } from '../picture/group-pictures.ts';
import type { LocalDay } from '../time/local-day.ts';
import { LABEL_TERMS } from './label-terms.ts';
import { withNumbersApart } from './isolates.ts';
import { intlLocale, type Locale, localeOf } from './locale.ts';

/** What a poster announces: what, when and where, in the words of who plans it. */
export interface Announcement {
  readonly kind: PosterKind;
  readonly what: string;
  readonly day: LocalDay;
  /** "08.00–14.00", as typed. */
  readonly hours?: string | undefined;
  readonly place: string;
}

/** The theme of a poster for which none was chosen. */
const POSTER_THEMES = {
  bazaar: 'market',
  class: 'plain',
  trip: 'landscape',
} as const satisfies Record<PosterKind, string>;

const atNoon = (day: LocalDay): Date => new Date(`${day}T12:00:00Z`);

const formatted = (day: LocalDay, locale: Locale, parts: Intl.DateTimeFormatOptions): string => {
  const format = new Intl.DateTimeFormat(intlLocale(locale), { ...parts, timeZone: 'UTC' });
  const text = format.format(atNoon(day));
  return locale === 'ar' ? withNumbersApart(text) : text;
};

/**
 * Returns the label that a poster is drawn from: its name says what, its sign the day, its facts date, hours and place, and
 * its words who takes part. So it is drawn in every theme, by the same rules as pictures of products.
 */
export function posterLabel(
  { kind, what, day, hours, place }: Announcement,
  {
    community,
    brands,
    language,
    theme = POSTER_THEMES[kind],
  }: {
    readonly community: Pick<Community, 'name' | 'village' | 'wording'>;
    /** The brands of the makers who take part, each once. */
    readonly brands: readonly string[];
    readonly language: Language;
    readonly theme?: string | undefined;
  },
): LabelContent {
  const locale = localeOf(language, textStyleOf(undefined, community.wording).region);
  const terms = LABEL_TERMS[locale];
  const long = formatted(day, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return {
    theme,
    language,
    kind: kind === 'class' ? 'class' : 'experience',
    brand: community.name,
    name: what,
    description: brands.length === 0 ? '' : `${terms.together}${brands.join(terms.listed)}`,
    price: formatted(day, locale, { day: 'numeric', month: 'short' }),
    priceNote: formatted(day, locale, { weekday: 'long' }),
    rows: [
      { label: terms.date, value: long },
      ...(hours === undefined ? [] : [{ label: terms.hours, value: hours }]),
      { label: terms.place, value: place },
    ],
    origin: community.village,
  };
}

/** Returns how to ask about what a poster announces. */
export const askLine = (
  asked: { readonly name: string; readonly phone: string },
  language: Language,
  community: Pick<Community, 'wording'>,
): OrderLine => ({
  call: LABEL_TERMS[localeOf(language, textStyleOf(undefined, community.wording).region)].ask,
  phone: asked.phone,
  seller: asked.name,
});

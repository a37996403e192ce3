import { beforeAll, describe, expect, it } from 'vitest';
import type { CampaignEvent } from '../../../functions/domain/campaign/campaign-event.ts';
import { AUDIENCES } from '../../../functions/domain/captions/audience.ts';
import type { CaptionBrief } from '../../../functions/domain/captions/caption-brief.ts';
import { lawfulCaption } from '../../../functions/domain/captions/lawful-caption.ts';
import type { PhraseBooks } from '../../../functions/domain/captions/phrase-book.ts';
import { dayText } from '../../../functions/domain/labels/keeping.ts';
import { localeOf } from '../../../functions/domain/labels/locale.ts';
import { type Language, LANGUAGES } from '../../../functions/domain/language.ts';
import { brief, PRODUCTS } from './demo-briefs.ts';
import { shippedBooks } from './shipped-books.ts';

let books: PhraseBooks;
beforeAll(async () => {
  books = await shippedBooks();
});

const DAY = '2026-12-20';
const FEASTS: Readonly<Record<Language, string>> = {
  id: 'Idulfitri',
  en: 'Eid al-Fitr',
  'zh-Hant': '開齋節',
  ar: 'عيد الفطر',
};
const NO_MARKS = /[\u2066-\u2069\u200e\u200f]/g;

/** Every event with what it may be about, in every language and for every audience. */
const casesOf = (is: CampaignEvent['is']) =>
  LANGUAGES.flatMap((language) =>
    AUDIENCES.flatMap((audience) =>
      Object.values(PRODUCTS)
        .filter(
          ({ facts: { kind } }) =>
            (is !== 'classDay' || kind === 'class') && (is !== 'weekend' || kind === 'experience'),
        )
        .map(({ facts: product, maker }, at) => ({
          language,
          audience,
          product,
          maker,
          seed: `${is} ${String(at)}`,
          tone: at % 2 === 0 ? ('warm' as const) : ('plain' as const),
        })),
    ),
  );

/** Writes a caption and returns the part in its own language. */
function written(what: Partial<CaptionBrief>): string {
  const { text, problems } = lawfulCaption(brief(what), books);
  expect(problems).toEqual([]);
  return (text.split('\n\n—')[0] ?? '').replaceAll(NO_MARKS, '');
}

describe('a post that invites to something', () => {
  it.each(['bazaar', 'marketDay', 'classDay', 'weekend'] as const)('says when, lawfully: %s', (is) => {
    for (const what of casesOf(is)) {
      const day = dayText(DAY, localeOf(what.language, 'HK')).replaceAll(NO_MARKS, '');
      const event = { is, day: DAY, ...(is === 'classDay' && { seats: 12 }) };
      const said = written({ ...what, event });
      expect({ said, has: said.includes(day) }).toEqual({ said, has: true });
      expect(written(what)).not.toContain(day);
    }
  });

  it('names the feast that it is before, in its own language', () => {
    for (const what of casesOf('feast')) {
      const event = { is: 'feast' as const, day: '2027-03-09', feast: 'idulfitri-2027' };
      expect(written({ ...what, event })).toContain(FEASTS[what.language]);
    }
  });

  it('says nothing of a feast for which the language has no word', () => {
    const event = { is: 'feast' as const, day: '2027-04-21', feast: 'kartini-2027' };
    const { facts: product, maker } = PRODUCTS.kopi;
    const what = { language: 'ar' as const, product, maker, seed: 'kartini' };
    expect(written({ ...what, event })).toBe(written(what));
    expect(written({ ...what, language: 'id', event })).toContain('Hari Kartini');
  });
});

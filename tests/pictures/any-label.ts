import fc from 'fast-check';
import { LabelContent, MARK_KINDS, OrderLine } from '../../functions/domain/picture/picture-content.ts';
import { PRODUCT_KINDS } from '../../functions/domain/product/product-kind.ts';
import { priceText } from '../../functions/domain/labels/price.ts';
import { LANGUAGES } from '../../functions/domain/language.ts';
import { labelOf } from './fixtures.ts';

const ALPHABETS = {
  latin: 'aeiknrstugmwWM0125.,-éāŞñ',
  digits: '0123456789.-+ ',
  arabic: 'ابتثجحخدرزسشصضطظعغفقكلمنهوي،0123',
  chinese: '的一是在不了有和人這中大為上個國我以要他時來用們山坡咖啡豆土窯香料手工，。、（）12',
  japanese: 'あいうえおかきくけこアイウエオー山川茶、。12',
  korean: '가나다라마바사아자차카타파하 커피12',
  javanese: 'ꦲꦤꦕꦫꦏꦢꦠꦱꦮꦭꦥꦝꦗꦪꦚꦩꦒꦧꦛꦔꦺꦴ꧀',
  pointedArabic: 'بُتَثِجًحٌخٍدَّرْزْ',
  vietnamese: 'ẤẪộữỉảaeinht 12',
} as const;
type Alphabet = keyof typeof ALPHABETS;

const words = (alphabet: Alphabet, spaced: boolean) =>
  fc
    .array(
      fc.string({ unit: fc.constantFrom(...Array.from(ALPHABETS[alphabet])), minLength: 1, maxLength: 14 }),
      { minLength: 1, maxLength: 60 },
    )
    .map((list) => list.join(spaced ? ' ' : ''));

const textOf = (alphabet: Alphabet) =>
  fc.oneof({ weight: 3, arbitrary: words(alphabet, true) }, { weight: 1, arbitrary: words(alphabet, false) });

const ANY = (Object.keys(ALPHABETS) as Alphabet[]).map(textOf);

/** Any text of 1 to `most` characters in any script, sensible or not. */
const anyText = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.oneof(...ANY), fc.integer({ min: 1, max: most }))
    .map(([text, length]) => Array.from(text).slice(0, length).join('').trim() || 'x');

const optional = (most: number) => fc.option(anyText(most), { nil: undefined });

/** Prices are never typed as text: they are written from whole rupiah, in the language's own way. */
const anyPrice = fc
  .tuple(fc.integer({ min: 100, max: 1_000_000_000 }), fc.constantFrom('id', 'en', 'zh-HK', 'zh-TW', 'ar'))
  .map(([rupiah, language]) => priceText(rupiah, language));

/** Any label whose texts a person may have typed, sensible or not. */
export const anyLabel = fc
  .record({
    language: fc.constantFrom(...LANGUAGES),
    kind: fc.constantFrom(...PRODUCT_KINDS),
    brand: anyText(60),
    name: anyText(80),
    description: fc.oneof(fc.constant(''), anyText(500)),
    price: anyPrice,
    priceNote: optional(40),
    rows: fc.array(fc.record({ label: anyText(30), value: anyText(60) }), { maxLength: 4 }),
    origin: fc.oneof(fc.constant(''), anyText(120), fc.constant('Rukun Lereng · Giriwening')),
    footnote: optional(120),
    tagline: optional(80),
    badges: fc.option(fc.array(anyText(40), { minLength: 1, maxLength: 4 }), { nil: undefined }),
    formerPrice: fc.option(fc.record({ text: anyPrice, until: anyText(40) }), { nil: undefined }),
    mark: fc.option(fc.record({ kind: fc.constantFrom(...MARK_KINDS), text: anyText(40) }), {
      nil: undefined,
    }),
    logo: fc.option(fc.constant('logos/x.png'), { nil: undefined }),
  })
  .map((some) => LabelContent.parse(JSON.parse(JSON.stringify({ ...labelOf(), ...some }))));

export const anyOrder = fc
  .record({ call: anyText(60), phone: anyText(24), seller: anyText(60) })
  .map((some) => OrderLine.parse(some));

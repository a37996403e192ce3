import { beforeAll, describe, expect, it } from 'vitest';
import { altTextFor } from '../../../functions/domain/captions/alt-text.ts';
import { checkCaption } from '../../../functions/domain/captions/check-caption.ts';
import { faultsOfFile } from '../../../functions/domain/captions/check-phrase-book.ts';
import type { PhraseBooks } from '../../../functions/domain/captions/phrase-book.ts';
import { checkModelText } from '../../../functions/domain/captions/model-text/check-model-text.ts';
import { withoutIsolates } from '../../../functions/domain/labels/isolates.ts';
import { labelContent } from '../../../functions/domain/labels/label-content.ts';
import { type Language, LANGUAGES } from '../../../functions/domain/language.ts';
import { checkProduct } from '../../../functions/domain/law/check-product.ts';
import { CLAIM_ROWS } from '../../../functions/domain/law/claim-rows.ts';
import type { Problem } from '../../../functions/domain/problem.ts';
import { Halal, type ProductFacts } from '../../../functions/domain/product/product.ts';
import { brief, COFFEE, COMMUNITY, PRODUCTS, product } from '../captions/demo-briefs.ts';
import { shippedBooks } from '../captions/shipped-books.ts';
import { CLAIM_EXAMPLES } from './examples/claim-examples.ts';
import { composeCaption } from '../captions/first-draw.ts';

let books: PhraseBooks;
beforeAll(async () => {
  books = await shippedBooks();
});

const { halal: _number, ...withoutHalal } = COFFEE.food ?? {};
const { permit: _permit, ...withoutNumbers } = withoutHalal;
const KINDS: Readonly<Record<ProductFacts['kind'], ProductFacts>> = {
  food: product(COFFEE, { food: withoutNumbers }),
  craft: PRODUCTS.batik.facts,
  experience: PRODUCTS.wisata.facts,
  class: PRODUCTS.kelas.facts,
};

const CLAIMS = CLAIM_ROWS.flatMap((row) =>
  (['id', 'en', 'zh-Hant', 'ar'] as const).flatMap((language) =>
    row.kinds.map((kind) => ({
      id: row.id,
      language,
      kind,
      claim: CLAIM_EXAMPLES[row.id]?.[language].refused[0] ?? '',
    })),
  ),
);

/** A refusal that helps says why, and what instead, in both languages of the interface. */
const HELPS = { isReasoned: true, hasBetterText: true };
function helpIn(problems: readonly Problem[], code: string): typeof HELPS {
  const problem = problems.find((found) => found.code === code);
  const { id = '', en = '' } = problem?.text ?? {};
  const { better } = problem ?? {};
  return {
    isReasoned: /tidak boleh dipakai\. .{15,}/.test(id) && /may not be used\. .{15,}/.test(en),
    hasBetterText: better !== undefined && better.id.length > 10 && better.en.length > 10,
  };
}

describe.each(CLAIMS)('the claim $id in $language about $kind: "$claim"', ({ id, language, kind, claim }) => {
  const code = `law.${id}`;

  it('is refused where a seller types it, with reason and a better text', () => {
    const typed = language === 'id' ? { words: claim } : { translations: { [language]: { words: claim } } };
    const problems = checkProduct(product(KINDS[kind], typed));
    expect(helpIn(problems, code)).toEqual(HELPS);
    const field = language === 'id' ? 'words' : `translations.${language}.words`;
    expect(problems.find((problem) => problem.code === code)?.field).toBe(field);
  });

  it('is refused where she edits a caption', () => {
    const problems = checkCaption(`Kopi. ${claim}`, 'facebook', { kind });
    expect(helpIn(problems, code)).toEqual(HELPS);
  });

  it('is refused in a phrase book, and in the text of a model', () => {
    const faults = faultsOfFile({ caution: [{ say: [claim] }] }, language);
    expect(faults.some(({ fault }) => fault.startsWith('a claim that may not be published'))).toBe(true);
    const text = `{name} ${claim} {price} {unit}`;
    expect(checkModelText(text, brief({ product: KINDS[kind], language }), books, language)).toBe('law');
  });
});

const said = (facts: ProductFacts, language: Language, changes = {}): string => {
  const asked = brief({ product: facts, language, audience: 'abroad', ...changes });
  return withoutIsolates(`${composeCaption(asked, books)}\n${altTextFor(asked, books)}`);
};
const leadOf = (facts: ProductFacts, language: Language): string =>
  said(facts, language).split('\n\n—')[0] ?? '';
const labelOf = (facts: ProductFacts, language: Language) =>
  labelContent({
    product: facts,
    brand: { name: 'Tungku Lor' },
    community: COMMUNITY,
    language,
    theme: 'kraft',
  });

const HALAL = /halal|清真|حلال/i;
const FOOD_WORDS =
  /P-IRT|halal|berat bersih|masa simpan|teliti sebelum|net weight|keeps for|check before|淨重|保存期|清真|購買前請|الوزن الصافي|مدة الحفظ|حلال|قبل الشراء/i;

describe.each(LANGUAGES)('what is generated in %s', (language) => {
  it('says in Indonesian, too, whatever it says to buyers abroad', () => {
    expect(said(COFFEE, language)).toContain('Teliti sebelum membeli.');
    expect(said(COFFEE, language)).toContain('Rp 32.000');
  });

  it('tells buyers of food to look before they buy', () => {
    expect(leadOf(COFFEE, language)).toMatch(
      /Teliti sebelum membeli|check before you buy|購買前請|قبل الشراء/,
    );
  });

  it('says that a picture of food is promotion and not a label', () => {
    expect(labelOf(COFFEE, language).footnote).toMatch(/promosi|promotional|宣傳圖片|صورة ترويجية/i);
    expect(labelOf(PRODUCTS.batik.facts, language).footnote).toBeUndefined();
  });

  it.each([{ state: 'inProcess' }, { state: 'notFood' }, undefined] as const)(
    'does not speak of halal when the form says %o',
    (halal) => {
      const food = { ...withoutHalal, ...(halal && { halal: Halal.parse(halal) }) };
      const facts = product(COFFEE, { food });
      expect(said(facts, language)).not.toMatch(HALAL);
      expect(JSON.stringify(labelOf(facts, language))).not.toMatch(HALAL);
    },
  );

  it('gives halal with its number, and says what is not halal', () => {
    expect(leadOf(COFFEE, language)).toMatch(HALAL);
    expect(JSON.stringify(labelOf(COFFEE, language).rows)).toMatch(HALAL);
    const not = product(COFFEE, { food: { ...withoutHalal, halal: { state: 'notHalal' } } });
    expect(leadOf(not, language)).toMatch(/tidak halal|not halal|非清真|غير حلال/i);
    expect(JSON.stringify(labelOf(not, language).rows)).toMatch(/tidak halal|not halal|非清真|غير حلال/i);
  });

  it.each(['batik', 'wisata', 'kelas'] as const)('shows no food facts on %s', (key) => {
    expect(said(PRODUCTS[key].facts, language)).not.toMatch(FOOD_WORDS);
    expect(JSON.stringify(labelOf(PRODUCTS[key].facts, language))).not.toMatch(FOOD_WORDS);
  });

  it('calls ingredients what they are, never "from" them: their share is not known', () => {
    const facts = product(COFFEE, {
      translations: { 'zh-Hant': { ingredients: '咖啡豆' }, ar: { ingredients: 'حبوب البن' } },
    });
    for (let seed = 0; seed < 12; seed += 1) {
      const text = said(facts, language, { seed: `${seed}` });
      expect(text).not.toMatch(/(dari|from|of) biji kopi|來自咖啡豆|由咖啡豆|من حبوب البن/i);
      expect(text).toMatch(/biji kopi/i);
    }
  });
});

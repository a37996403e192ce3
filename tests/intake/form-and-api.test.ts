import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProductForm, readProduct } from '../../functions/domain/product/form/read-product.ts';
import { ProductFacts } from '../../functions/domain/product/product.ts';
import { aWorld, FACTS } from './world.ts';

/** The day of `MORNING` in Jakarta. */
const TODAY = '2026-12-01';
const ODD_CHARACTERS = [' ', '\n', '\t', '\u202e', '\u200b', '\u0007', '\ufeff'];
/** Typed text with characters in it that cannot be seen, now and then with what is refused. */
const texts = (fine: string[], refused: string[] = []) =>
  fc
    .tuple(
      fc.constantFrom(...ODD_CHARACTERS, ''),
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...fine) },
        { weight: 1, arbitrary: fc.constantFrom(...refused, '') },
      ),
      fc.array(fc.constantFrom(...ODD_CHARACTERS, ...fine), { maxLength: 2 }),
    )
    .map(([before, first, more]) => [before, first, ...more].join(''));
const numbers = texts(
  ['P-IRT 206', 'CONTOH', '20６３', '123/'],
  ['BPOM MD 1', 'MD 12', 'sudah', 'ada', '<1>'],
);
/** The API says apart that it is certified, so an unseen number is one that is missing, not a field left empty. */
const seenNumbers = numbers.filter((typed) => /[\p{L}\p{N}]/u.test(typed));
const days = fc.constantFrom('2026-12-09', '2027-12-01', '2026-12-08', '2026-12-07', TODAY, '2040-01-01');
/** The same things said on a form and past it. `null` is left out. */
const saying = fc.record({
  name: texts(['Dodol', 'e\u0301', 'Bu Sari'], ['sehat', '\ud800', 'P-IRT']),
  words: fc.option(texts(['Legit', '咖啡', '👩‍🌾'], ['murni'])),
  unit: texts(['bungkus']),
  net: fc.option(texts(['200 g'])),
  ingredients: fc.option(texts(['salak', 'gula'], ['alami'])),
  permit: fc.option(numbers),
  halal: fc.option(seenNumbers),
  expiry: fc.option(days, { freq: 1 }),
  ready: fc.option(days, { freq: 1 }),
  arabic: fc.option(texts(['دودول'], ['طازج'])),
});
type Said = typeof saying extends fc.Arbitrary<infer T> ? T : never;

const onForm = ({ arabic, ready, ...said }: Said): ProductForm => ({
  ...Object.fromEntries(Object.entries(said).filter(([, typed]) => typed !== null)),
  ...(ready !== null && { preOrder: ready }),
  ...(arabic !== null && { 'words-ar': arabic }),
  price: String(FACTS.price),
  languages: FACTS.languages.join(' '),
  audiences: FACTS.audiences.join(' '),
});

/** As the API reads it; nothing when it already refuses it there. */
const pastForm = ({ name, words, unit, net, ingredients, permit, halal, expiry, ready, arabic }: Said) =>
  ProductFacts.safeParse({
    ...FACTS,
    name,
    unit,
    words: words ?? undefined,
    net: net ?? undefined,
    food: {
      ingredients: ingredients ?? undefined,
      permit: permit ?? undefined,
      ...(halal !== null && { halal: { state: 'certified', number: halal } }),
      ...(expiry !== null && { expiry: { by: 'day', day: expiry } }),
    },
    ...(ready !== null && { preOrder: { readyOn: ready } }),
    ...(arabic !== null && { translations: { ar: { words: arabic } } }),
  }).data;

describe('the form and the API', () => {
  it('save the same facts and refuse the same things', async () => {
    await fc.assert(
      fc.asyncProperty(saying, async (said) => {
        const facts = pastForm(said);
        fc.pre(facts !== undefined);
        const reading = readProduct(onForm(said), TODAY);
        const { put, problems } = await aWorld();
        const codes = (await problems(facts)).map(({ code }) => code);
        const came = codes.length > 0 ? codes : ProductFacts.parse(await put(facts));
        expect(came).toEqual('facts' in reading ? reading.facts : reading.problems.map(({ code }) => code));
      }),
    );
  });
});

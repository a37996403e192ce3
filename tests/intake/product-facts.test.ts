import { describe, expect, it } from 'vitest';
import { DAY } from '../../functions/domain/time/instant.ts';
import type { ProductFacts } from '../../functions/domain/product/product.ts';
import { addDays } from '../../functions/domain/time/local-day.ts';
import { STANDARD_MOMENTS } from '../factories/standard-moments.ts';
import { aWorld } from './world.ts';

/** The day of `MORNING` in Jakarta. */
const TODAY = '2026-12-01';
const until = (day: string) => ({ by: 'day', day }) as const;

describe('facts that are saved', () => {
  it.each([
    ['food past its day', { food: { expiry: until('2020-01-01') } }, 'product.expiryPast food.expiry'],
    ['food good until today', { food: { expiry: until(TODAY) } }, 'product.expiryPast food.expiry'],
    [
      'food that keeps a lifetime',
      { food: { expiry: until('2099-01-01') } },
      'product.expiryRange food.expiry',
    ],
    [
      'a P-IRT beside a best-before in two days',
      { food: { permit: '2063303010123-27', expiry: until('2026-12-03') } },
      'law.permitShortLife permit',
    ],
    [
      'halal with a word for its number',
      { food: { halal: { state: 'certified', number: 'sudah' } } },
      'law.halalWithoutNumber halal',
    ],
    [
      'halal with another state for its number',
      { food: { halal: { state: 'certified', number: 'proses' } } },
      'product.halalUnclear halal',
    ],
    [
      'the permit of another office',
      { food: { permit: 'BPOM MD 123456' } },
      'product.permitNotHomeIndustry permit',
    ],
    ['a permit without a digit', { food: { permit: 'sudah ada' } }, 'product.permitUnclear permit'],
    [
      'a ready day that is past',
      { preOrder: { readyOn: '2020-01-01' } },
      'product.preOrderPast preOrder.readyOn',
    ],
    ['a name that cannot be seen', { name: '\u200b\u202e' }, 'product.nameMissing name'],
    ['half a character', { words: 'Legit \ud800' }, 'product.brokenText words'],
    [
      'more hashtags than pages take',
      { words: Array.from({ length: 31 }, (_, at) => `#a${at}`).join(' ') },
      'captions.tooManyHashtags words',
    ],
  ] satisfies [string, Partial<ProductFacts>, string][])(
    'are refused with %s',
    async (_what, changes, problem) => {
      const { problems, refusal } = await aWorld();
      expect(await refusal(changes)).toEqual([problem]);
      for (const { text } of await problems(changes)) expect(text.id).not.toBe(text.en);
    },
  );

  it('lose what cannot be seen in every text, and keep the lines of the description', async () => {
    const { put } = await aWorld();
    const saved = await put({
      name: 'Keripik \u202egnirig',
      words: 'Renyah.\u0007\r\nGurih.\u200b',
      unit: '\u2066bungkus\u2069',
      net: '200\tg',
      bundle: 'isi\u0000 3',
      food: { ingredients: '\ufeffSingkong,\n garam', permit: '\u202a2063303010123-27\u202c' },
      translations: { ar: { name: '\u202bرقائق\u202c' }, en: { words: '\u200b' } },
    });
    expect(saved).toMatchObject({
      name: 'Keripik gnirig',
      words: 'Renyah.\nGurih.',
      unit: 'bungkus',
      net: '200 g',
      bundle: 'isi 3',
      food: { ingredients: 'Singkong, garam', permit: '2063303010123-27' },
    });
    expect(saved.translations).toEqual({ ar: { name: 'رقائق' } });
  });

  it('change nothing when they come again uncleaned', async () => {
    const { put } = await aWorld();
    const first = await put({ name: 'Keripik \u202egnirig' });
    expect(await put({ name: 'Keripik \u202egnirig' })).toEqual(first);
  });
});

describe('a product whose days have gone by', () => {
  const food = { permit: '2063303010123-27', expiry: until('2026-12-20') };
  const saved = { food, preOrder: { readyOn: '2026-12-10' } };
  const monthLater = async () => {
    const world = await aWorld();
    await world.put(saved);
    await world.clock.advanceBy(30 * DAY);
    return world;
  };

  it('can still get another price, name or permit number', async () => {
    const { put } = await monthLater();
    expect(await put({ ...saved, price: 35_000 }, 1)).toMatchObject({ price: 35_000, ...saved });
    expect(await put({ ...saved, name: 'Dodol' }, 2)).toMatchObject({ name: 'Dodol', revision: 3 });
    const mended = { ...saved, food: { ...food, permit: '2063303010123-31' } };
    expect(await put(mended, 3)).toMatchObject(mended);
  });

  it('is the same when it comes again, as after an answer that was lost', async () => {
    const { put } = await monthLater();
    expect(await put(saved)).toMatchObject({ revision: 1 });
  });

  it('does not get another day that is past', async () => {
    const { refusal } = await monthLater();
    const expiry = until('2026-12-19');
    expect(await refusal({ ...saved, food: { expiry } }, 1)).toEqual(['product.expiryPast food.expiry']);
    expect(await refusal({ ...saved, preOrder: { readyOn: '2026-12-09' } }, 1)).toEqual([
      'product.preOrderPast preOrder.readyOn',
    ]);
  });

  it('does not get a P-IRT that it was not saved with', async () => {
    const { clock, put, refusal } = await aWorld();
    await put({ food: { expiry: food.expiry } });
    await clock.advanceBy(15 * DAY);
    expect(await refusal({ food }, 1)).toEqual(['law.permitShortLife permit']);
  });
});

describe.each(STANDARD_MOMENTS)('food that is saved at $title', (moment) => {
  it('is good from tomorrow on, as it is there', async () => {
    const { refusal, put } = await aWorld({}, moment);
    const last = (days: number) => ({ food: { expiry: until(addDays(moment.day, days)) } });
    expect(await refusal(last(0))).toEqual(['product.expiryPast food.expiry']);
    expect((await put(last(1))).food?.expiry).toEqual(until(addDays(moment.day, 1)));
  });

  it('keeps a week, as it is there, where it has a P-IRT', async () => {
    const { refusal, put } = await aWorld({}, moment);
    const permit = '2063303010123-27';
    const keeping = (days: number) => ({ food: { permit, expiry: until(addDays(moment.day, days)) } });
    expect(await refusal(keeping(6))).toEqual(['law.permitShortLife permit']);
    expect((await put(keeping(7))).food?.permit).toBe(permit);
  });
});

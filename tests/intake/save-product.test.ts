import { describe, expect, it } from 'vitest';
import { DAY } from '../../functions/domain/time/instant.ts';
import { MORNING } from '../factories/entities.ts';
import { aWorld } from './world.ts';

const cheaper = { price: 32_000, formerPrice: { amount: 40_000, until: '2026-12-31' } };

describe('the price of a product', () => {
  it('goes on record when it changes, with the days on which it held', async () => {
    const { clock, put } = await aWorld();
    expect(await put()).not.toHaveProperty('previousPrice');
    await clock.advanceBy(10 * DAY);
    const changed = await put({ price: 32_000 }, 1);
    expect(changed).toMatchObject({
      price: 32_000,
      priceSince: MORNING + 10 * DAY,
      previousPrice: { amount: 40_000, from: MORNING, until: MORNING + 10 * DAY },
    });
    await clock.advanceBy(DAY);
    const again = await put({ price: 30_000 }, 2);
    expect(again.previousPrice).toEqual({
      amount: 32_000,
      from: MORNING + 10 * DAY,
      until: MORNING + 11 * DAY,
    });
  });

  it('stays on record as it was when something else changes', async () => {
    const { clock, put } = await aWorld();
    await put();
    await clock.advanceBy(10 * DAY);
    const { previousPrice } = await put({ price: 32_000 }, 1);
    await clock.advanceBy(DAY);
    expect((await put({ price: 32_000, words: 'Legit.' }, 2)).previousPrice).toEqual(previousPrice);
  });
});

describe('a struck-through price', () => {
  it('is accepted when it held right before this one', async () => {
    const { clock, put } = await aWorld();
    await put();
    await clock.advanceBy(7 * DAY);
    expect(await put(cheaper, 1)).toMatchObject(cheaper);
  });

  it('may be set later, as long as nothing else held in between', async () => {
    const { clock, put, refusal } = await aWorld();
    await put();
    await clock.advanceBy(7 * DAY);
    await put({ price: 32_000 }, 1);
    expect(await put(cheaper, 2)).toMatchObject(cheaper);
    await put({ price: 31_000 }, 3);
    expect(await refusal({ ...cheaper, price: 31_000 }, 4)).toEqual([
      'law.formerPriceNotRecorded formerPrice',
    ]);
  });

  it('is refused when it never held, also on a new product', async () => {
    const { clock, put, refusal } = await aWorld();
    expect(await refusal(cheaper)).toEqual(['law.formerPriceNotRecorded formerPrice']);
    await put();
    await clock.advanceBy(30 * DAY);
    const boast = { price: 32_000, formerPrice: { amount: 60_000, until: '2027-01-15' } };
    expect(await refusal(boast, 1)).toEqual(['law.formerPriceNotRecorded formerPrice']);
  });

  it('is refused when the price was raised just before', async () => {
    const { clock, put, refusal } = await aWorld();
    await put();
    await clock.advanceBy(7 * DAY - 1);
    expect(await refusal(cheaper, 1)).toEqual(['law.formerPriceTooShort formerPrice']);
  });

  it.each([
    ['2026-12-07', ['law.formerPriceEnd formerPrice']],
    ['2026-12-08', []],
    ['2027-03-08', []],
    ['2027-03-09', ['law.formerPriceEnd formerPrice']],
  ])('that ends on %s is answered on 8 December with %j', async (until, problems) => {
    const { clock, put, refusal } = await aWorld();
    await put();
    await clock.advanceBy(7 * DAY);
    const changes = { price: 32_000, formerPrice: { amount: 40_000, until } };
    expect(await refusal(changes, 1)).toEqual(problems);
  });

  it('has to be higher than the price now', async () => {
    const { put, refusal } = await aWorld();
    await put();
    const changes = { price: 40_000, formerPrice: { amount: 40_000, until: '2026-12-31' } };
    expect(await refusal(changes, 1)).toContain('law.formerPriceNotHigher formerPrice');
  });

  it('that was accepted stays valid while the description is mended, even when its day has come', async () => {
    const { clock, put } = await aWorld();
    await put();
    await clock.advanceBy(7 * DAY);
    await put(cheaper, 1);
    await clock.advanceBy(60 * DAY);
    expect(await put({ ...cheaper, words: 'Legit.' }, 2)).toMatchObject(cheaper);
  });

  it('comes twice when the answer was lost, and changes nothing', async () => {
    const { clock, put } = await aWorld();
    await put();
    await clock.advanceBy(7 * DAY);
    const first = await put(cheaper, 1);
    expect(await put(cheaper, 1)).toEqual(first);
  });
});

describe('the brand on a product', () => {
  it('is held to the law with its tagline when a product is saved', async () => {
    const { refusal } = await aWorld({ name: 'Dodol Murni', tagline: 'Termurah di desa' });
    expect(await refusal({})).toEqual(['law.pure brand', 'law.superlative tagline']);
  });

  it('may hold the name of its maker or village', async () => {
    const { refusal } = await aWorld({ name: 'Dapur Segar', village: 'Segar' });
    expect(await refusal({})).toEqual([]);
  });
});

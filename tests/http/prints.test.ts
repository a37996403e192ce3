import { describe, expect, it } from 'vitest';
import { createPrints } from '../../functions/pictures/print/prints.ts';
import { LABEL_SIZES } from '../../functions/domain/labels/paper-size.ts';
import { LabelSizeList } from '../../functions/http/contract/prints.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { replace } from '../../functions/records/record.ts';
import { aProduct } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const as = 'kenanga';
const LABEL = '/api/products/tiwul/print/label';
const RUN = '?producedOn=2026-11-30&batch=A1&size=large&copies=2';
const FOOD = {
  ingredients: 'singkong, gula aren',
  permit: 'P-IRT CONTOH',
  halal: { state: 'certified', number: 'ID00110000000000000 (CONTOH)' },
  expiry: { by: 'shelfLife', days: 90 },
} as const;

const complete = async () => {
  const world = await httpWorld({ prints: createPrints() });
  await replace(world.table, productRecord, aProduct({ food: FOOD }));
  return world;
};

describe('labels for printing', () => {
  it('come as a PDF with a name to save it under', async () => {
    const world = await complete();
    const response = await world.ask(`${LABEL}${RUN}`, { as });
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toContain('etalase-label.pdf');
    expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
  });

  it('tell their sizes, and refuse none without a reason in words', async () => {
    const world = await complete();
    const response = await world.ask('/api/products/tiwul/print/sizes', { as });
    const { sizes } = LabelSizeList.parse(await response.json());
    expect(sizes.map(({ size }) => size)).toEqual([...LABEL_SIZES]);
    expect(sizes.find(({ size }) => size === 'large')).toMatchObject({ width: 92, height: 88, perPage: 6 });
    expect(sizes.find(({ size }) => size === 'roll')).not.toHaveProperty('height');
    expect(sizes.filter(({ problem }) => problem === undefined).length).toBeGreaterThan(5);
  });

  it('are printed in one ink', async () => {
    const world = await complete();
    const response = await world.ask(`${LABEL}?producedOn=2026-11-30&batch=A1&size=roll&ink=black`, { as });
    expect(response.status).toBe(200);
  });

  it('come as a picture for a thermal printer, of the roll alone', async () => {
    const world = await complete();
    const roll = `${LABEL}?producedOn=2026-11-30&batch=A1&as=png`;
    const response = await world.ask(`${roll}&size=roll`, { as });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('content-disposition')).toContain('etalase-label.png');
    const refused = await world.refused(`${roll}&size=large`, { as });
    expect(refused.problems.map(({ code, field }) => [code, field])).toEqual([['print.onlyOnRoll', 'as']]);
  });

  it('are refused while items of the law are missing, naming each', async () => {
    const world = await httpWorld();
    const refused = await world.refused(LABEL, { as });
    expect(refused.status).toBe(422);
    expect(refused.problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['ingredients', 'halal', 'expiry', 'permit', 'produced', 'batch']),
    );
  });

  it('refuse a size and a day that are none', async () => {
    const world = await complete();
    expect(await world.refused(`${LABEL}?size=huge`, { as })).toMatchObject({ status: 422 });
    expect(await world.refused(`${LABEL}?producedOn=kemarin`, { as })).toMatchObject({ status: 422 });
  });
});

describe('cards for the shelf', () => {
  it('come as a PDF, for a coordinator too', async () => {
    const world = await complete();
    const response = await world.ask('/api/products/tiwul/print/shelf?producedOn=2026-11-30&batch=A1', {
      as: 'flamboyan',
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain('etalase-kartu.pdf');
  });
});

import { describe, expect, it } from 'vitest';
import { fitRows } from '../../../functions/pictures/layout/fit-rows.ts';
import { layoutOrder } from '../../../functions/pictures/layout/layout-order.ts';
import { positionStamp, setStamp } from '../../../functions/pictures/layout/layout-stamp.ts';
import { setPrice } from '../../../functions/pictures/layout/layout-price.ts';
import { positionRows } from '../../../functions/pictures/layout/rows-block.ts';
import { plaqueAt } from '../../../functions/pictures/layout/plaque.ts';
import { evenType, roughType } from './measure.ts';

const rowSpec = {
  label: { largest: 10, least: 8 },
  value: { largest: 10, least: 8 },
  gap: 5,
  padding: 10,
  lineGap: 10,
  lines: 2,
  spread: 40,
  inside: 0,
  between: 0,
};
const row = (label: string, value: string) => ({ label, value });
const available = { width: 400, height: 300 };

describe('rows', () => {
  it('stand side by side, a hairline between them', () => {
    const set = fitRows([row('Isi', '10 buah'), row('Berat', '250 g')], rowSpec, available, evenType);
    expect(set?.lines).toHaveLength(1);
    const positioned =
      set && positionRows(set, rowSpec, 'columns', { left: 0, width: 400, align: 'centre' }, 0);
    expect(positioned?.rules).toHaveLength(1);
    expect(positioned?.texts.map(({ text }) => text)).toEqual(['Isi', '10 buah', 'Berat', '250 g']);
  });

  it('are spread evenly over two lines when one is too short', () => {
    const rows = ['a', 'b', 'c', 'd'].map((name) => row(name, name.repeat(11)));
    const set = fitRows(rows, rowSpec, available, evenType);
    expect(set?.lines.map((line) => line.length)).toEqual([2, 2]);
  });

  it('give way whole, from the last one on, and are never cut', () => {
    const rows = [row('Isi', '10 buah'), row('Komposisi', 'x'.repeat(60)), row('P-IRT', 'CONTOH')];
    const set = fitRows(rows, rowSpec, available, evenType);
    expect(set?.lines.flat().map(({ row: { value } }) => value)).toEqual(['10 buah']);
  });

  it('are not there when the first one has no room', () => {
    expect(fitRows([row('Isi', 'x'.repeat(60))], rowSpec, available, evenType)).toBeUndefined();
    expect(fitRows([row('Isi', '1')], rowSpec, { width: 400, height: 5 }, evenType)).toBeUndefined();
    expect(fitRows([], rowSpec, available, evenType)).toBeUndefined();
  });
});

describe('the stamp', () => {
  const spec = { radius: 100, text: { largest: 24, least: 18 }, left: 30, gap: 20 };
  const said = (origin: string): string[] =>
    setStamp(origin, spec, roughType)?.curves.map(({ letters }) =>
      letters.map(({ text }) => text).join(''),
    ) ?? [];

  it('tells community above and village below, in capitals', () => {
    expect(said('Rukun Lereng · Giriwening')).toEqual(['RUKUN LERENG', 'GIRIWENING']);
    expect(said('Giriwening')).toEqual(['GIRIWENING']);
  });

  it('says nothing that the label does not say', () => {
    expect(said('')).toEqual([]);
  });

  it('gives way when its text is too long or in letters that cannot stand on a curve', () => {
    expect(said('Perkumpulan Perempuan Lereng Gunung Sumbing · Giriwening')).toEqual([]);
    expect(said('روكون · غيري')).toEqual([]);
  });

  it('never brings upper and lower text together', () => {
    const stamp = setStamp('Rukun Lereng Atas · Giriwening', spec, roughType);
    const angles = stamp?.curves.map(({ letters }) => letters.map(({ degrees }) => degrees)) ?? [];
    const [upper = [], lower = []] = angles;
    expect(Math.max(...upper.map(Math.abs))).toBeLessThan(90);
    expect(Math.min(...lower.map((angle) => Math.abs(angle)))).toBeGreaterThan(100);
  });

  it('stands in the corner that it is given', () => {
    const text = setStamp('Rukun Lereng · Giriwening', spec, roughType);
    const area = { x: 0, y: 0, width: 1000, height: 600 };
    const left = text && positionStamp(text, spec, -10, area, 'left');
    const other = text && positionStamp(text, spec, -10, area, 'right');
    expect(left?.middle).toEqual({ x: 130, y: 480 });
    expect(other?.middle).toEqual({ x: 870, y: 480 });
  });
});

describe('the price', () => {
  const spec = {
    at: 'photo',
    align: 'end',
    end: 'top',
    rise: 0,
    shift: 0,
    price: { largest: 60, least: 30 },
    note: { largest: 26, least: 20 },
    most: 400,
    padding: { left: 90, right: 40, y: 30 },
    gap: 14,
    anyPlate: false,
    margin: { x: 40, y: 40 },
  } as const;
  const face = (label: Parameters<typeof setPrice>[0], outline: 'tag' | 'burst' = 'tag') =>
    setPrice(label, spec, { face: 'display', outline }, roughType);
  const said = (label: Parameters<typeof setPrice>[0]): string[] => face(label).texts.map(({ text }) => text);

  it('grows with its text and keeps its corner', () => {
    const [short, long] = [
      face({ price: 'Rp 500' }),
      face({ price: 'Rp 1.250.000', priceNote: 'per bungkus' }),
    ];
    expect(long.width).toBeGreaterThan(short.width);
    for (const one of [short, long]) {
      const { box } = plaqueAt(one, 6, { x: 600, y: 40 });
      expect([box.x, box.y]).toEqual([600, 40]);
    }
  });

  it('is shown whole, over several lines if it must', () => {
    expect(said({ price: 'Rp 1.250.000 – Rp 12.750.000' }).join(' ')).toBe('Rp 1.250.000 – Rp 12.750.000');
  });

  it('stands under the one that held before, which is struck through, and over the day on which it ends', () => {
    const formerPrice = { text: 'Rp 25.000', until: 'sampai 3 Mei 2027' };
    const { texts } = face({ price: 'Rp 20.000', priceNote: 'per kotak', formerPrice });
    expect(texts.map(({ text }) => text)).toEqual([
      'Rp 25.000',
      'Rp 20.000',
      'per kotak',
      'sampai 3 Mei 2027',
    ]);
    expect(texts.map(({ struck }) => struck === true)).toEqual([true, false, false, false]);
  });

  it('shows no former price without its end', () => {
    const formerPrice = { text: 'Rp 25.000', until: 'x'.repeat(40) };
    const tight = { ...spec, most: 200 };
    const { texts } = setPrice(
      { price: 'Rp 20.000', formerPrice },
      tight,
      { face: 'display', outline: 'tag' },
      roughType,
    );
    expect(texts.some(({ struck }) => struck)).toBe(texts.length > 2);
  });

  it('carries a mark as a strip at its lower edge that covers none of its text', () => {
    const { strip, texts, height } = face({
      price: 'Rp 20.000',
      mark: { kind: 'preOrder', text: 'Pesan dulu' },
    });
    expect(strip?.texts.map(({ text }) => text)).toEqual(['Pesan dulu']);
    expect(strip && strip.box.y).toBeLessThan(height / 2);
    const lowest = Math.max(...texts.map(({ baseline }) => baseline));
    expect(strip && strip.box.y).toBeGreaterThan(lowest);
  });

  it('has all its corners inside a round plate', () => {
    const { texts, width } = face({ price: 'Rp 1.250.000', priceNote: 'per paket isi dua belas' }, 'burst');
    for (const { box } of texts) {
      for (const x of [box.x, box.x + box.width]) expect(Math.hypot(x, box.y)).toBeLessThan(width / 2);
    }
  });
});

describe('the order line', () => {
  const spec = {
    height: 120,
    padding: 40,
    icon: 70,
    gap: 20,
    call: { largest: 28, least: 22 },
    phone: { largest: 46, least: 30 },
    inset: { x: 0, top: 0, bottom: 0 },
  };
  const footer = { x: 0, y: 1000, width: 1080, height: 120 };
  const said = (order: { call: string; phone: string; seller: string }): string[] =>
    layoutOrder(order, footer, spec, 'centre', roughType).texts.map(({ text }) => text);

  it('names the seller beside the call, the number below', () => {
    expect(said({ call: 'Pesan lewat WhatsApp', phone: '0800-0000-0105', seller: 'Cempaka' })).toEqual([
      'Pesan lewat WhatsApp · Cempaka',
      '0800-0000-0105',
    ]);
  });

  it('leaves the name of the seller out when the line is narrow, never a part of the call or the number', () => {
    const [call = '', phone] = said({
      call: 'Pesan lewat WhatsApp atau telepon setiap hari kerja',
      phone: '+62 800-0000-0101-0102',
      seller: 'Flamboyan Kusumawardhani Abdurrahman',
    });
    expect(phone).toBe('+62 800-0000-0101-0102');
    expect(call).toBe('Pesan lewat WhatsApp atau telepon setiap hari kerja');
  });
});

import { describe, expect, it } from 'vitest';
import { right } from '../../../functions/domain/drawing/box.ts';
import { fitRows, placeRows } from '../../../functions/domain/drawing/fit-rows.ts';
import { layoutOrder } from '../../../functions/domain/drawing/layout-order.ts';
import { placeStamp, setStamp } from '../../../functions/domain/drawing/layout-stamp.ts';
import { layoutTag } from '../../../functions/domain/drawing/layout-tag.ts';
import { evenMeasure, roughMeasure } from './measure.ts';

const rowSpec = {
  label: { largest: 10, least: 8 },
  value: { largest: 10, least: 8 },
  gap: 5,
  padding: 10,
  lineGap: 10,
  lines: 2,
  spread: 40,
};
const row = (label: string, value: string) => ({ label, value });
const room = { width: 400, height: 300 };

describe('rows', () => {
  it('stand side by side, a hairline between them', () => {
    const set = fitRows([row('Isi', '10 buah'), row('Berat', '250 g')], rowSpec, room, evenMeasure);
    expect(set?.lines).toHaveLength(1);
    const placed = set && placeRows(set, rowSpec, { centre: 200, top: 0, width: 400 });
    expect(placed?.rules).toHaveLength(1);
    expect(placed?.texts.map(({ text }) => text)).toEqual(['Isi', '10 buah', 'Berat', '250 g']);
  });

  it('are spread evenly over two lines when one is too short', () => {
    const rows = ['a', 'b', 'c', 'd'].map((name) => row(name, name.repeat(11)));
    const set = fitRows(rows, rowSpec, room, evenMeasure);
    expect(set?.lines.map((line) => line.length)).toEqual([2, 2]);
  });

  it('give way whole, from the last one on, and are never cut', () => {
    const rows = [row('Isi', '10 buah'), row('Komposisi', 'x'.repeat(60)), row('P-IRT', 'CONTOH')];
    const set = fitRows(rows, rowSpec, room, evenMeasure);
    expect(set?.lines.flat().map(({ row: { value } }) => value)).toEqual(['10 buah']);
  });

  it('are not there when the first one has no room', () => {
    expect(fitRows([row('Isi', 'x'.repeat(60))], rowSpec, room, evenMeasure)).toBeUndefined();
    expect(fitRows([row('Isi', '1')], rowSpec, { width: 400, height: 5 }, evenMeasure)).toBeUndefined();
    expect(fitRows([], rowSpec, room, evenMeasure)).toBeUndefined();
  });
});

describe('the stamp', () => {
  const spec = { radius: 100, text: { largest: 24, least: 18 }, left: 30, gap: 20 };
  const said = (origin: string): string[] =>
    setStamp(origin, spec, roughMeasure)?.curves.map(({ letters }) =>
      letters.map(({ text }) => text).join(''),
    ) ?? [];

  it('tells community above and village below, in capitals', () => {
    expect(said('Rukun Lereng · Giriwening')).toEqual(['RUKUN LERENG', 'GIRIWENING']);
    expect(said('Giriwening')).toEqual(['GIRIWENING']);
  });

  it('says nothing that the label does not say', () => {
    expect(said('')).toEqual([]);
  });

  it('gives way when its words are too long or in letters that cannot stand on a curve', () => {
    expect(said('Perkumpulan Perempuan Lereng Gunung Sumbing · Giriwening')).toEqual([]);
    expect(said('روكون · غيري')).toEqual([]);
  });

  it('never brings upper and lower words together', () => {
    const stamp = setStamp('Rukun Lereng Atas · Giriwening', spec, roughMeasure);
    const angles = stamp?.curves.map(({ letters }) => letters.map(({ degrees }) => degrees)) ?? [];
    const [upper = [], lower = []] = angles;
    expect(Math.max(...upper.map(Math.abs))).toBeLessThan(90);
    expect(Math.min(...lower.map((angle) => Math.abs(angle)))).toBeGreaterThan(100);
  });

  it('stands in the corner that it is given', () => {
    const text = setStamp('Rukun Lereng · Giriwening', spec, roughMeasure);
    const area = { x: 0, y: 0, width: 1000, height: 600 };
    const left = text && placeStamp(text, spec, -10, area, 'left');
    const other = text && placeStamp(text, spec, -10, area, 'right');
    expect(left?.middle).toEqual({ x: 130, y: 480 });
    expect(other?.middle).toEqual({ x: 870, y: 480 });
  });
});

describe('the price tag', () => {
  const spec = {
    price: { largest: 60, least: 30 },
    note: { largest: 26, least: 20 },
    most: 400,
    padding: { left: 90, right: 40, y: 30 },
    gap: 14,
    margin: { right: 40, top: 40 },
  };
  const tag = (price: string, priceNote?: string) =>
    layoutTag(
      { price, ...(priceNote ? { priceNote } : {}) },
      spec,
      6,
      { right: 1040, top: 40 },
      roughMeasure,
    );

  it('grows with its text and keeps its corner', () => {
    const [short, long] = [tag('Rp 500'), tag('Rp 1.250.000', 'per bungkus')];
    expect(long.width).toBeGreaterThan(short.width);
    for (const { box } of [short, long]) {
      expect(right(box)).toBeCloseTo(1040, 6);
      expect(box.y).toBeCloseTo(40, 6);
    }
  });

  it('shows a long price whole, over two lines if it must', () => {
    const { texts } = tag('Rp 1.250.000 – Rp 12.750.000');
    expect(texts.map(({ text }) => text).join(' ')).toBe('Rp 1.250.000 – Rp 12.750.000');
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
  };
  const footer = { x: 0, y: 1000, width: 1080, height: 120 };
  const said = (order: { call: string; phone: string; seller: string }): string[] =>
    layoutOrder(order, footer, spec, roughMeasure).texts.map(({ text }) => text);

  it('names the seller beside the call, the number below', () => {
    expect(said({ call: 'Pesan lewat WhatsApp', phone: '0800-0000-0105', seller: 'Cempaka' })).toEqual([
      'Pesan lewat WhatsApp · Cempaka',
      '0800-0000-0105',
    ]);
  });

  it('shortens names, never the number', () => {
    const [call = '', phone] = said({
      call: 'Pesan lewat WhatsApp atau telepon setiap hari kerja',
      phone: '+62 800-0000-0101-0102',
      seller: 'Flamboyan Kusumawardhani Abdurrahman',
    });
    expect(phone).toBe('+62 800-0000-0101-0102');
    expect(call).toMatch(/^Pesan lewat WhatsApp.*… · Flamboyan/);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, contains, overlaps } from '../../../functions/domain/drawing/box.ts';
import { Geometry } from '../../../functions/domain/drawing/geometry.ts';
import { layoutOrder } from '../../../functions/domain/drawing/layout-order.ts';
import { layoutPicture, type PictureFrame } from '../../../functions/domain/drawing/layout-picture.ts';
import { ThemeFile } from '../../../functions/domain/drawing/theme.ts';
import { LabelContent, OrderLine } from '../../../functions/domain/picture-content.ts';
import { PICTURE_SIZES } from '../../../functions/domain/picture-format.ts';
import { labelOf, orderOf } from '../../pictures/fixtures.ts';
import { roughMeasure } from './measure.ts';

const read = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../templates/packaging/kraft/${name}.json`, import.meta.url), 'utf8'),
  );
const theme = ThemeFile.parse(read('theme'));
const exists = (name: string): boolean =>
  existsSync(new URL(`../../../templates/packaging/kraft/${name}.json`, import.meta.url));

const PHOTOS = { wide: { width: 1600, height: 1200 }, tall: { width: 900, height: 1600 } };
const FORMATS = ['feed', 'square', 'story', 'link'] as const;

const frames: [string, PictureFrame][] = FORMATS.flatMap((format) =>
  (['wide', 'tall'] as const).map((shape): [string, PictureFrame] => {
    const name = shape === 'tall' && exists(`${format}.tall`) ? `${format}.tall` : format;
    const frame = { size: PICTURE_SIZES[format], geometry: Geometry.parse(read(name)), photo: PHOTOS[shape] };
    return [`${format} with a ${shape} photo`, frame];
  }),
);

const words = fc
  .array(
    fc.string({ unit: fc.constantFrom(...Array.from('aeiknrstugmwWM0125.,-')), minLength: 1, maxLength: 14 }),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((list) => list.join(' '));
const text = (most: number) =>
  fc
    .oneof(
      words,
      fc.string({ unit: fc.constantFrom(...Array.from('abWim9')), minLength: 1, maxLength: most }),
    )
    .map((any) => any.slice(0, most).trim() || 'x');
const optional = (most: number) => fc.option(text(most), { nil: undefined });

const anyLabel = fc
  .record({
    brand: text(60),
    name: text(80),
    words: fc.oneof(fc.constant(''), text(500)),
    price: text(30),
    priceNote: optional(40),
    rows: fc.array(fc.record({ label: text(30), value: text(60) }), { maxLength: 4 }),
    origin: fc.oneof(fc.constant(''), text(120), fc.constant('Rukun Lereng · Giriwening')),
    footnote: optional(120),
  })
  .map((some) => LabelContent.parse(JSON.parse(JSON.stringify({ ...labelOf(), ...some }))));
const anyOrder = fc
  .record({ call: text(60), phone: text(24), seller: text(60) })
  .map((some) => OrderLine.parse(some));

interface Thing {
  readonly name: string;
  readonly box: Box;
}

const named = (lines: readonly { text: string; box: Box }[]): readonly Thing[] =>
  lines.map(({ text, box }) => ({ name: `"${text}"`, box }));

function laidOut(frame: PictureFrame, label: LabelContent, order: OrderLine) {
  const layout = layoutPicture(label, frame, theme.turn, roughMeasure);
  const orderLayout = layoutOrder(order, layout.footer, frame.geometry.footer, roughMeasure);
  const { x, y, radius } = orderLayout.icon;
  const icon = { name: 'icon', box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius } };
  const { panel, tag, stamp } = layout;
  const sizes = [
    ...panel.texts,
    ...panel.ribbon.texts,
    ...tag.texts,
    ...orderLayout.texts,
    ...(stamp?.curves ?? []),
  ];
  return {
    layout,
    printed: named(panel.texts),
    ordered: [icon, ...named(orderLayout.texts)],
    least: Math.min(...sizes.map(({ size }) => size)),
  };
}

/** What is wrong with a layout, in words; nothing when all is well. */
function faults(frame: PictureFrame, label: LabelContent, order: OrderLine): readonly string[] {
  const { layout, printed, ordered, least } = laidOut(frame, label, order);
  const { panel, tag, stamp, clear, footer, photo } = layout;
  const { size, geometry } = frame;
  const safe = {
    x: 0,
    y: geometry.safe.top,
    width: size.width,
    height: size.height - geometry.safe.top - geometry.safe.bottom,
  };
  const column = { ...panel.border, y: 0, height: footer.y };
  const flatTag = { x: -tag.width / 2, y: -tag.height / 2, width: tag.width, height: tag.height };
  const onPhoto = [
    { name: 'tag', box: tag.box },
    ...(stamp ? [{ name: 'stamp', box: stamp.box }] : []),
    ...(photo.card ? [{ name: 'card', box: photo.card }] : []),
  ];
  const things: readonly Thing[] = [
    ...printed,
    ...ordered,
    { name: 'ribbon', box: panel.ribbon.box },
    ...(panel.ornament ? [{ name: 'ornament', box: panel.ornament }] : []),
    ...onPhoto.filter(({ name }) => name !== 'card'),
  ];
  const outside = (place: string, outer: Box, inner: readonly Thing[]): string[] =>
    inner.filter(({ box }) => !contains(outer, box)).map(({ name }) => `${name} leaves the ${place}`);
  const touching = things.flatMap((one, index) =>
    things
      .slice(index + 1)
      .flatMap((other) => (overlaps(one.box, other.box) ? [`${one.name} touches ${other.name}`] : [])),
  );
  return [
    ...outside('safe area', safe, things),
    ...outside('label', column, printed),
    ...outside('ribbon', panel.ribbon.box, named(panel.ribbon.texts)),
    ...outside('tag', flatTag, named(tag.texts)),
    ...outside('footer', footer, ordered),
    ...outside('photo', clear, onPhoto),
    ...touching,
    ...(least < 0.02 * Math.min(size.width, size.height) ? [`text of ${least} pixels`] : []),
  ];
}

describe.each(frames)('the layout of a %s', (_, frame) => {
  const { geometry } = frame;

  it('keeps everything apart, inside its place and large enough to read, whatever is written', () => {
    fc.assert(
      fc.property(anyLabel, anyOrder, (label, order) => {
        expect(faults(frame, label, order)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('shows name, price, number and every word of a usual label', () => {
    const label = labelOf({ words: 'Kenyal dan legit.' });
    const { layout, ordered } = laidOut(frame, label, orderOf());
    const said = layout.panel.texts.map((line) => line.text).join(' ');
    expect(said).toContain('Kenyal dan legit.');
    expect(said).toContain('10 buah');
    expect(said).toContain('Gambar promosi, bukan label');
    expect(layout.tag.texts.map((line) => line.text)).toEqual(['Rp 20.000', 'per kotak']);
    expect(layout.panel.ribbon.texts.map((line) => line.text)).toEqual(['Kali Wening']);
    expect(ordered.map(({ name }) => name)).toContain('"0800-0000-0105"');
    expect(layout.stamp).toBeDefined();
  });

  it('draws text only in pairs of colours that the theme answers for', () => {
    const { layout } = laidOut(frame, labelOf({ origin: 'x'.repeat(90) }), orderOf());
    const drawn = [...layout.panel.texts, ...layout.panel.ribbon.texts, ...layout.tag.texts];
    const answered = theme.colours.pairs.map((pair) => `${pair.text} on ${pair.ground}`);
    for (const { colour, ground } of drawn) expect(answered).toContain(`${colour} on ${ground}`);
    expect(answered).toContain('onStamp on stamp');
    expect(drawn.length).toBeGreaterThan(5);
  });

  it('does not make a giant of a short name', () => {
    const { layout } = laidOut(frame, labelOf({ name: 'I', words: '', rows: [] }), orderOf());
    const name = layout.panel.texts.find((line) => line.text === 'I');
    expect(name?.size).toBe(geometry.name.largest);
  });

  it('tells the origin on the label when it has no room on a stamp', () => {
    const origin = 'Perkumpulan Perempuan Lereng Gunung · Giriwening';
    const { layout } = laidOut(frame, labelOf({ origin }), orderOf());
    const said = layout.panel.texts.map((line) => line.text);
    expect(layout.stamp).toBeUndefined();
    expect(said.includes(origin)).toBe(
      roughMeasure(origin, 'text') * geometry.origin.least <
        layout.panel.border.width - 2 * geometry.border.padding,
    );
  });
});

describe('a stamp that would touch the tag', () => {
  it('gives way to a line on the label', () => {
    const geometry = Geometry.parse(read('feed'));
    const low = { ...geometry, panel: { side: 'bottom', least: 840, most: 840 } as const };
    const frame = { size: PICTURE_SIZES.feed, geometry: low, photo: { width: 1080, height: 400 } };
    const label = labelOf({
      price: 'Rp 1.250.000 – Rp 12.750.000',
      priceNote: 'per paket isi dua belas bungkus',
    });
    const wideTag = { ...frame, geometry: { ...low, tag: { ...low.tag, most: 900 } } };
    expect(layoutPicture(labelOf(), frame, theme.turn, roughMeasure).stamp).toBeDefined();
    const layout = layoutPicture(label, wideTag, theme.turn, roughMeasure);
    expect(layout.stamp).toBeUndefined();
    expect(layout.panel.texts.map(({ text }) => text)).toContain('Rukun Lereng · Giriwening');
  });
});

describe('a photo that differs from its slot', () => {
  const feed = frames.find(([name]) => name === 'feed with a tall photo')?.[1];
  const layoutWith = (photo: { width: number; height: number }) =>
    feed && layoutPicture(labelOf(), { ...feed, photo }, theme.turn, roughMeasure);

  it('is shown whole as a card, stamp and tag beside it, from the theme’s difference on', () => {
    const layout = layoutWith({ width: 900, height: 1600 });
    const card = layout?.photo.card;
    expect(card && card.width / card.height).toBeCloseTo(9 / 16, 2);
    expect(card && layout.stamp && overlaps(card, layout.stamp.box)).toBe(false);
    expect(card && overlaps(card, layout.tag.box)).toBe(false);
  });

  it('is cropped below', () => {
    expect(layoutWith({ width: 1600, height: 1200 })?.photo.card).toBeUndefined();
    expect(layoutWith({ width: 1000, height: 1000 })?.photo.card).toBeUndefined();
  });
});

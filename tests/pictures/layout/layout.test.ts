import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../functions/pictures/layout/box.ts';
import { layoutPicture } from '../../../functions/pictures/layout/layout-picture.ts';
import { anyLabel, anyOrder } from '../any-label.ts';
import { runs } from '../../fixed-chance.ts';
import { labelOf, orderOf } from '../fixtures.ts';
import { faultsOf, layOut, textsOf } from '../layout-faults.ts';
import { framesOf, themeNamed, THEMES, WORN_THEMES } from '../themes-on-disk.ts';
import { roughMeasure, roughType, roughTypeToTheLeft } from './measure.ts';

const usual = new Set(THEMES);
/** Compositions share their measures, so two skins that differ most are enough here; the long proof goes through all. */
const SKINS = new Set(['festive', 'landscape']);
const tested = WORN_THEMES.filter((theme) => usual.has(theme) || SKINS.has(theme.name));
const cases = tested.flatMap((theme) =>
  framesOf(theme).map(
    ([name, frame]) => [`${theme.name} as ${theme.composition}`, name, { theme, frame }] as const,
  ),
);

describe.each(cases)('the layout of the theme %s for a %s', (_, __, { theme, frame }) => {
  const { geometry } = frame;
  const numRuns = runs(usual.has(theme) ? 12 : 5);
  const laidOut = (overrides: Parameters<typeof labelOf>[0] = {}) =>
    layOut(theme, frame, labelOf(overrides), orderOf(), roughType);

  it('keeps everything apart, inside its area and large enough to read, whatever is written', () => {
    fc.assert(
      fc.property(anyLabel, anyOrder, (label, order) => {
        const type = label.language === 'ar' ? roughTypeToTheLeft : roughType;
        expect(faultsOf(theme, frame, layOut(theme, frame, label, order, type))).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('shows name, brand, price, number and every word of a usual label', () => {
    const laid = laidOut({ description: 'Kenyal dan legit.', badges: ['Buatan rumahan'] });
    const said = textsOf(laid).map(({ text }) => text);
    const all = said.join(' ');
    for (const piece of [
      'Dodol salak',
      'Kenyal dan legit.',
      '10 buah',
      'Gambar promosi, bukan label',
      'Buatan rumahan',
    ]) {
      expect(all).toContain(piece);
    }
    for (const line of ['Rp 20.000', 'per kotak', 'Kali Wening', '0800-0000-0105'])
      expect(said).toContain(line);
  });

  it('tells where it comes from: on a stamp, on the label or beside the brand', () => {
    const { layout, order } = laidOut();
    const said = textsOf({ layout, order })
      .map(({ text }) => text)
      .join(' ');
    expect(layout.stamp !== undefined || /Rukun Lereng.*Giriwening/.test(said)).toBe(true);
  });

  it('draws text only in pairs of colours that the theme answers for', () => {
    const answered = new Set(theme.colours.pairs.map((pair) => `${pair.text} on ${pair.ground}`));
    const laid = laidOut({
      tagline: 'Dari kebun sendiri',
      badges: ['Buatan rumahan'],
      mark: { kind: 'preOrder', text: 'Pesan dulu' },
      formerPrice: { text: 'Rp 25.000', until: 'sampai 3 Mei 2027' },
    });
    const drawn = textsOf(laid);
    for (const { colour, ground, text } of drawn) {
      const initials = text === 'KW';
      const pairs = [`${colour} on ${ground}`, ...(initials ? [`${ground} on ${colour}`] : [])];
      expect(pairs.some((pair) => answered.has(pair))).toBe(true);
    }
    expect(drawn.length).toBeGreaterThan(9);
  });

  it('does not make a giant of a short name', () => {
    const name = laidOut({ name: 'I', description: '', rows: [] }).layout.panel.texts.find(
      ({ text }) => text === 'I',
    );
    expect(name?.size).toBe(geometry.name.largest);
  });

  it('is its own mirror image for who reads from right to left', () => {
    const { layout } = laidOut();
    const mirrored = layoutPicture(labelOf(), frame, theme, roughTypeToTheLeft);
    const { width } = frame.size;
    expect(mirrored.panel.box.x).toBeCloseTo(width - layout.panel.box.x - layout.panel.box.width, 6);
    expect(mirrored.price?.box.x ?? 0).toBeCloseTo(
      layout.price ? width - layout.price.box.x - layout.price.box.width : 0,
      6,
    );
    expect(mirrored.panel.texts.map(({ text }) => text)).toEqual(layout.panel.texts.map(({ text }) => text));
  });

  it('says "sold out" across the photo where there is room, else at the price', () => {
    const { layout, order } = laidOut({ mark: { kind: 'soldOut', text: 'Habis' } });
    const said = textsOf({ layout, order }).map(({ text }) => text);
    expect(said.filter((text) => text === 'Habis')).toHaveLength(1);
    expect(layout.stamp).toBeUndefined();
  });
});

const kraftFeed = (shape: 'wide' | 'tall') => {
  const theme = themeNamed('kraft');
  const frame = framesOf(theme).find(([name]) => name === `feed with a ${shape} photo`)?.[1];
  if (!frame) throw new Error('kraft has no feed');
  return { theme, frame };
};

describe('a stamp', () => {
  it('that would touch the tag gives way to a line on the label', () => {
    const { theme, frame } = kraftFeed('wide');
    const { geometry } = frame;
    const low = {
      ...geometry,
      panel: { side: 'bottom', least: 840, most: 840, float: 0 } as const,
      price: { ...geometry.price, most: 900 },
    };
    const narrow = { ...frame, geometry: low, photo: { width: 1080, height: 400 } };
    const label = labelOf({
      price: 'Rp 1.250.000 – Rp 12.750.000',
      priceNote: 'per paket isi dua belas bungkus',
    });
    expect(layoutPicture(labelOf(), narrow, theme, roughType).stamp).toBeDefined();
    const layout = layoutPicture(label, narrow, theme, roughType);
    expect(layout.stamp).toBeUndefined();
    expect(layout.panel.texts.map(({ text }) => text)).toContain('Rukun Lereng · Giriwening');
  });

  it('that has no room for its text gives way as well', () => {
    const { theme, frame } = kraftFeed('wide');
    const origin = 'Perkumpulan Perempuan Lereng Gunung · Giriwening';
    const { stamp, panel } = layoutPicture(labelOf({ origin }), frame, theme, roughType);
    const { origin: size, border } = frame.geometry;
    expect(stamp).toBeUndefined();
    expect(panel.texts.some(({ text }) => text === origin)).toBe(
      roughMeasure(origin, 'text') * size.least < panel.border.width - 2 * border.padding,
    );
  });
});

describe('badges', () => {
  it('give way before facts and description do', () => {
    const { theme, frame } = kraftFeed('wide');
    const badges = ['Buatan rumahan'];
    const full = labelOf({
      badges,
      name: 'Paket oleh-oleh lengkap: tiwul, dodol salak dan keripik pisang manis',
      description: 'Isi tiga macam, dikemas kotak. '.repeat(8),
    });
    const said = (label: typeof full): string =>
      layoutPicture(label, frame, theme, roughType)
        .panel.texts.map(({ text }) => text)
        .join(' ');
    expect(said(labelOf({ badges }))).toContain('Buatan rumahan');
    expect(said(full)).toContain('Halal CONTOH');
  });
});

describe('a photo that differs from its slot', () => {
  it('is shown whole on a mount, stamp and tag beside it, from the theme’s difference on', () => {
    const { theme, frame } = kraftFeed('tall');
    const slim = { ...frame, photo: { width: 1000, height: 2000 } };
    const { photo, stamp, price } = layoutPicture(labelOf(), slim, theme, roughType);
    const { mount } = photo;
    expect(mount && mount.width / mount.height).toBeCloseTo(1 / 2, 2);
    expect(mount && stamp && overlaps(mount, stamp.box)).toBe(false);
    expect(mount && price && overlaps(mount, price.box)).toBe(false);
  });

  it('is cropped below', () => {
    const { theme, frame } = kraftFeed('wide');
    const square = { ...frame, photo: { width: 1000, height: 1000 } };
    expect(layoutPicture(labelOf(), frame, theme, roughType).photo.mount).toBeUndefined();
    expect(layoutPicture(labelOf(), square, theme, roughType).photo.mount).toBeUndefined();
  });
});

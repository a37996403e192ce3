import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CARD_SIZES, LABEL_PAPERS, LABEL_SIZES } from '../../../functions/domain/labels/paper-size.ts';
import type { PrintLabel } from '../../../functions/domain/labels/print-label.ts';
import { FontsFile } from '../../../functions/pictures/draw/font-book.ts';
import { locateFonts } from '../../../functions/pictures/draw/locate-fonts.ts';
import { readTemplate } from '../../../functions/pictures/draw/templates.ts';
import { readThemes } from '../../../functions/pictures/draw/themes.ts';
import { overlaps } from '../../../functions/pictures/layout/box.ts';
import { wornIn } from '../../../functions/pictures/layout/theme.ts';
import { layoutLabel } from '../../../functions/pictures/print/label.ts';
import { openPrintFonts } from '../../../functions/pictures/print/print-fonts.ts';
import { layoutShelfCard } from '../../../functions/pictures/print/shelf-card.ts';
import { openSkin } from '../../../functions/pictures/print/skin.ts';
import { aPrintedCard, aPrintedLabel } from './printed.ts';
import { Recorder } from './recorder.ts';

const TEMPLATES = join(import.meta.dirname, '../../../templates');
const fonts = openPrintFonts(readTemplate(join(TEMPLATES, 'fonts.json'), FontsFile), locateFonts(TEMPLATES));
const themes = [...readThemes(TEMPLATES).values()].map((worn) => wornIn(worn, {}));
const kraft = themes.find(({ name }) => name === 'kraft');
const logo = { png: new Uint8Array(), width: 3, height: 2, ground: '#ffffff' };

const LONG = 'Paket oleh-oleh lengkap tiwul, dodol salak dan keripik pisang';
const SCRIPTS = {
  long: { name: LONG, brand: 'Kelompok Usaha Bersama Perempuan Lereng' },
  chinese: { name: '傳統手工即食木薯飯', brand: '山坡小舖' },
  arabic: { name: 'قهوة القرية 250 الجميلة', brand: 'بيت الجبل' },
  mixed: { name: 'Kopi قهوة 咖啡', brand: 'Watu Lereng' },
} as const;

type Size = (typeof LABEL_SIZES)[number];
const cellOf = (size: Size, withLogo: boolean) => {
  const paper = LABEL_PAPERS[size];
  const height = 'height' in paper ? { height: paper.height } : {};
  return { width: paper.width, ...height, bleed: 1.5, logo: withLogo ? logo : undefined };
};

/** Draws a label and returns the faults of its texts; undefined when it is not offered. */
function faultsOf(label: PrintLabel, theme: (typeof themes)[number], size: Size, withLogo = false) {
  const cell = cellOf(size, withLogo);
  const drawn = layoutLabel(label, cell, openSkin(theme, label, 'colour'), fonts);
  if (!drawn) return undefined;
  const surface = new Recorder(fonts);
  drawn.draw(surface);
  const said = surface.texts
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s/gu, '');
  const owed = label.rows.map(({ value }) => value.replaceAll(/\s/gu, ''));
  return [
    ...surface.texts.flatMap(({ text, xHeight }) => (xHeight < 0.999 ? [`"${text}" is ${xHeight} mm`] : [])),
    ...surface.texts.flatMap(({ text, box }) =>
      box.x < 1.5 ||
      box.y < 0.8 ||
      box.x + box.width > cell.width - 1.5 ||
      box.y + box.height > drawn.height - 0.6
        ? [`"${text}" is too near to the cut`]
        : [],
    ),
    ...surface.texts.flatMap((one, index) =>
      surface.texts
        .slice(index + 1)
        .flatMap((other) => (overlaps(one.box, other.box) ? [`"${one.text}" is over "${other.text}"`] : [])),
    ),
    ...owed.filter((value) => !said.includes(value)).map((value) => `${value} is missing`),
  ];
}

describe('labels', () => {
  it.each(themes.map((theme) => [theme.name, theme] as const))(
    'have every row, high enough and apart, in each size that is offered of the theme %s',
    (_, theme) => {
      const offered = LABEL_SIZES.filter((size) => {
        const faults = faultsOf(aPrintedLabel(), theme, size);
        expect({ size, faults: faults ?? [] }).toEqual({ size, faults: [] });
        return faults !== undefined;
      });
      // What an everyday product has to say fits on all but the smallest stickers.
      expect(offered).toEqual(expect.arrayContaining(LABEL_SIZES.filter((size) => size !== 'stickers21')));
    },
  );

  it.each(Object.entries(SCRIPTS))('hold names in other scripts, and long ones: %s', (_, names) => {
    for (const theme of themes)
      expect({ [theme.name]: faultsOf(aPrintedLabel(names), theme, 'large') }).toEqual({ [theme.name]: [] });
  });

  it('hold a logo of at least an eighth of their width', () => {
    for (const size of ['medium', 'tall', 'roll'] as const) {
      const surface = new Recorder(fonts);
      const cell = cellOf(size, true);
      if (!kraft) throw new Error('there is no kraft');
      layoutLabel(aPrintedLabel(), cell, openSkin(kraft, aPrintedLabel(), 'colour'), fonts)?.draw(surface);
      const [area] = surface.images;
      expect((area?.width ?? 0) / cell.width).toBeGreaterThanOrEqual(0.1);
    }
  });

  it('are not offered where letters would be lower than a millimetre', () => {
    const rows = [{ label: 'Komposisi', value: 'tepung singkong pilihan, '.repeat(30), wide: true }];
    if (!kraft) throw new Error('there is no kraft');
    expect(faultsOf(aPrintedLabel({ rows }), kraft, 'small')).toBeUndefined();
    expect(faultsOf(aPrintedLabel({ rows }), kraft, 'roll')).toEqual([]);
  });
});

describe('one ink', () => {
  it.each(themes.map((theme) => [theme.name, theme] as const))('is pure black on white in %s', (_, theme) => {
    const surface = new Recorder(fonts);
    const label = aPrintedLabel({ sample: true });
    const skin = openSkin(theme, label, 'black');
    layoutLabel(label, cellOf('tall', true), skin, fonts)?.draw(surface);
    const card = aPrintedCard({ sample: true });
    layoutShelfCard(card, { width: 92, height: 134, bleed: 1.5, logo }, skin, fonts)?.draw(surface);
    expect(surface.texts.length).toBeGreaterThan(15);
    expect([...surface.colours].sort()).toEqual(['#000000', '#ffffff']);
  });
});

describe('cards for the shelf', () => {
  it.each(themes.map((theme) => [theme.name, theme] as const))('have their texts apart in %s', (_, theme) => {
    for (const size of CARD_SIZES)
      for (const name of [aPrintedCard().name, LONG]) {
        const card = aPrintedCard({ name });
        const cell =
          size === 'card' ? { width: 92, height: 134, bleed: 1.5, logo } : { width: 48, bleed: 0, logo };
        const surface = new Recorder(fonts);
        const drawn = layoutShelfCard(card, cell, openSkin(theme, card, 'colour'), fonts);
        drawn?.draw(surface);
        expect(surface.texts.length).toBeGreaterThan(8);
        for (const [index, one] of surface.texts.entries()) {
          expect(one.xHeight).toBeGreaterThanOrEqual(0.999);
          expect(one.box.x + one.box.width).toBeLessThanOrEqual(cell.width - 1);
          for (const other of surface.texts.slice(index + 1))
            expect(overlaps(one.box, other.box), `${theme.name}: "${one.text}" over "${other.text}"`).toBe(
              false,
            );
        }
      }
  });
});

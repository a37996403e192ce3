import { describe, expect, it } from 'vitest';
import { PICTURE_SIZES } from '../../../functions/domain/picture/picture-format.ts';
import { contains, overlaps } from '../../../functions/pictures/layout/box.ts';
import { layoutFrame } from '../../../functions/pictures/layout/layout-frame.ts';
import { layoutPriceList } from '../../../functions/pictures/layout/layout-price-list.ts';
import { arrangementOf } from '../../../functions/pictures/layout/theme.ts';
import { THEMES } from '../themes-on-disk.ts';
import { roughType, roughTypeToTheLeft } from './measure.ts';

const MARGIN = 65;
const LONG = {
  name: 'Paket oleh-oleh lengkap: tiwul, dodol salak dan keripik pisang manis',
  maker: 'Perkumpulan Perempuan Lereng Gunung',
  price: 'Rp 1.250.000',
  priceNote: 'paket isi dua belas bungkus',
};
const SHORT = { name: 'Kopi', maker: 'Tungku Lor', price: 'Rp 32.000', priceNote: 'per bungkus' };
const BARE = { name: 'Batik cap motif carica', maker: 'Kelir Kabut', price: 'Rp 185.000' };

const contentOf = (count: number) => ({
  theme: 'market',
  language: 'id' as const,
  origin: 'Rukun Lereng · Giriwening',
  title: 'Oleh-oleh Giriwening dan desa-desa di sekitarnya',
  items: Array.from({ length: count }, (_, index) => [LONG, SHORT, BARE][index % 3] ?? SHORT),
  footnote: 'Gambar promosi, bukan label pangan',
});

const cases = THEMES.flatMap((theme) =>
  (['feed', 'story'] as const).flatMap((format) =>
    [4, 5, 6, 7, 8, 9].map((count) => ({ name: theme.name, theme, format, count })),
  ),
);

describe.each(cases)('a price list of $count products in $name, $format', ({ theme, format, count }) => {
  const size = PICTURE_SIZES[format];
  const { geometry } = arrangementOf(theme, format, { width: 4, height: 3 });
  const { foot } = layoutFrame(geometry, size, theme);
  const layoutIn = (type: typeof roughType) =>
    layoutPriceList(contentOf(count), size, { top: geometry.safe.top, foot }, theme, type);

  it('keeps photos, words and prices apart, within the margins and above the order line', () => {
    for (const type of [roughType, roughTypeToTheLeft]) {
      const { cells, texts, head } = layoutIn(type);
      expect(cells).toHaveLength(count);
      const inside = {
        x: MARGIN,
        y: geometry.safe.top,
        width: size.width - 2 * MARGIN,
        height: foot - geometry.safe.top,
      };
      const things = cells.flatMap(({ photo, plate, texts: words }) => [
        photo,
        plate,
        ...words.filter(({ ground }) => ground === 'paper').map(({ box }) => box),
      ]);
      expect(things.filter((box) => !contains(inside, box))).toEqual([]);
      expect(
        texts.filter(({ box }) => !contains({ ...inside, x: MARGIN - 1, width: inside.width + 2 }, box)),
      ).toEqual([]);
      const touching = things.flatMap((one, index) =>
        things
          .slice(index + 1)
          .filter((other) => overlaps(one, { ...other, y: other.y + 0.5, height: other.height - 1 })),
      );
      expect(touching).toEqual([]);
      expect(things.filter((box) => overlaps(head, box))).toEqual([]);
    }
  });

  it('prints every price whole, on its plate, and nothing under 24 px', () => {
    const { cells, texts } = layoutIn(roughType);
    const all = [...texts, ...cells.flatMap((cell) => cell.texts)];
    expect(all.filter(({ size: own }) => own < 24)).toEqual([]);
    for (const [index, { plate, texts: words }] of cells.entries()) {
      const onPlate = words.filter(({ ground }) => ground === 'tag');
      expect(onPlate.filter(({ box }) => !contains(plate, box)).map(({ text }) => text)).toEqual([]);
      expect(onPlate.map(({ text }) => text).join(' ')).toContain(contentOf(count).items[index]?.price);
    }
  });

  it('shows photos that are large enough to see what they show', () => {
    for (const { photo } of layoutIn(roughType).cells) {
      expect(photo.height).toBeGreaterThanOrEqual(72);
      expect(photo.width).toBeGreaterThanOrEqual(100);
    }
  });
});

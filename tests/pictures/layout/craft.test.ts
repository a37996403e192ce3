import { describe, expect, it } from 'vitest';
import { LABEL_TERMS } from '../../../functions/domain/labels/label-terms.ts';
import type { LabelContent } from '../../../functions/domain/picture/picture-content.ts';
import { PICTURE_SIZES, type PictureFormat } from '../../../functions/domain/picture/picture-format.ts';
import { type Box, bottom, right } from '../../../functions/pictures/layout/box.ts';
import { roomiestOf } from '../../../functions/pictures/layout/roomiest.ts';
import { arrangementOf, isChosenOnly, type Theme } from '../../../functions/pictures/layout/theme.ts';
import { orderIn } from '../../../functions/pictures/layout/layout-order.ts';
import type { PositionedText } from '../../../functions/pictures/layout/positioned-text.ts';
import type { Plaque } from '../../../functions/pictures/layout/plaque.ts';
import { labelOf, orderOf } from '../fixtures.ts';
import { layOut, textsOf } from '../layout-faults.ts';
import { WORN_THEMES } from '../themes-on-disk.ts';
import { roughType } from './measure.ts';

/** What sellers write, from few words to as many facts as a label has; each also with a logo. */
const WRITTEN: Readonly<Record<string, LabelContent>> = {
  food: labelOf({
    name: 'Kopi bubuk',
    description: 'Kopi lereng, disangrai di tungku tanah. Diseduh pagi atau sore sama enaknya.',
    rows: [
      { label: 'Berat bersih', value: '200 g' },
      { label: 'P-IRT', value: 'P-IRT CONTOH' },
      { label: 'Halal No.', value: 'Halal CONTOH' },
      { label: 'Masa simpan', value: '8 bulan' },
    ],
  }),
  'a pre-order': labelOf({
    name: 'Tiwul instan gula aren',
    description: 'Tinggal dikukus sepuluh menit, lalu ditaburi kelapa parut.',
    mark: { kind: 'preOrder', text: 'Pesan dulu, siap 12 Desember 2026' },
    rows: [
      { label: 'Berat bersih', value: '250 g' },
      { label: 'P-IRT', value: 'P-IRT 2063302010456-28' },
      { label: 'Halal No.', value: 'ID33110000987650622' },
      { label: 'Masa simpan', value: '6 bulan' },
    ],
  }),
  craft: labelOf({
    kind: 'craft',
    name: 'Batik cap motif carica',
    description: 'Motif buah carica, dicap dengan tangan di atas katun.',
    price: 'Rp 185.000',
    priceNote: 'per kain',
    rows: [{ label: 'Ukuran', value: '2,1 × 1,15 m' }],
  }),
  'few words': labelOf({
    name: 'Dodol',
    description: '',
    rows: [{ label: 'Berat bersih', value: '250 g' }],
  }),
};

const LONG = labelOf({
  name: 'Paket oleh-oleh lengkap: tiwul, dodol salak dan keripik pisang',
  description:
    'Isi tiga macam, dikemas kotak. Bisa campur rasa. Tulis pesannya, kami siapkan dalam dua hari.',
  price: 'Rp 1.250.000',
  mark: { kind: 'bundle', text: '3 bungkus' },
  rows: [
    { label: 'Isi', value: '12 bungkus' },
    { label: 'Berat bersih', value: '2.400 g' },
    { label: 'Baik sebelum', value: '31 Desember 2026' },
    { label: 'P-IRT', value: 'P-IRT CONTOH' },
  ],
});

const PHOTOS = { wide: { width: 1600, height: 1200 }, tall: { width: 900, height: 1600 } } as const;
const FORMATS = ['feed', 'square', 'story', 'link'] as const satisfies readonly PictureFormat[];
/** 24 px in pictures that are 1080 wide, and as much where 1200 are shown as wide as those. */
const LEAST_TEXT = { feed: 24, square: 24, story: 24, link: 26.6 } as const;
/** What a buyer has to read to know what she gets: weight, permits, how long it keeps. */
const LEAST_FACT = 28;

const others = (theme: Theme): readonly Theme[] =>
  WORN_THEMES.filter(
    (one) => one.name === theme.name && one !== theme && one.led !== 'pack' && !isChosenOnly(one),
  );

/** Lays out a label in a theme, or in the composition that it changes to where there is too little room. */
function drawnOf(theme: Theme, format: PictureFormat, photo: keyof typeof PHOTOS, label: LabelContent) {
  const shape = PHOTOS[photo];
  const shown = roomiestOf([theme, ...others(theme)], format, shape, label, roughType);
  const { geometry } = arrangementOf(shown, format, shape);
  const frame = { size: PICTURE_SIZES[format], geometry, photo: shape };
  return { shown, geometry, laid: layOut(shown, frame, label, orderOf(), roughType) };
}

const laidOut = new Map<string, ReturnType<typeof drawnOf>>();

/** Lays out each case once for all rules. */
function drawnOnce({
  where,
  theme,
  format,
  photo,
  label,
}: (typeof cases)[number]): ReturnType<typeof drawnOf> {
  const known = laidOut.get(where) ?? drawnOf(theme, format, photo, label);
  laidOut.set(where, known);
  return known;
}

const cases = WORN_THEMES.flatMap((theme) =>
  FORMATS.flatMap((format) =>
    // A tall photo changes only formats that have another arrangement for it.
    (theme.formats[format].tall ? (['wide', 'tall'] as const) : (['wide'] as const)).flatMap((photo) =>
      Object.entries(WRITTEN).flatMap(([what, label]) =>
        [label, { ...label, logo: 'logos/one.png' }].map((label) => ({
          where: `${theme.name}/${theme.composition} ${format} ${photo}: ${what}${'logo' in label ? ' with a logo' : ''}`,
          theme,
          format,
          photo,
          label,
        })),
      ),
    ),
  ),
);

/** Returns those of all cases that a rule does not hold for, so that one run names them all. */
const breaking = (broken: (one: (typeof cases)[number]) => string | undefined): readonly string[] =>
  cases.flatMap((one) => {
    const fault = broken(one);
    return fault === undefined ? [] : [`${one.where}: ${fault}`];
  });

const saidIn = (laid: ReturnType<typeof layOut>): string =>
  textsOf(laid)
    .map(({ text }) => text)
    .join(' ');

const inPicture = ({ middle, texts }: Plaque): readonly Box[] =>
  texts.map(({ box }) => ({ ...box, x: box.x + middle.x, y: box.y + middle.y }));

const descriptionOf = (texts: readonly PositionedText[]): readonly PositionedText[] =>
  texts.filter(({ colour }) => colour === 'body');

describe('the rules of craft, in every theme, composition and format', () => {
  it('nothing is smaller than 24 px at 1080', () => {
    const found = breaking((one) => {
      const { format } = one;
      const { laid } = drawnOnce(one);
      const small = textsOf(laid).find(({ size }) => size < LEAST_TEXT[format]);
      return small && `"${small.text}" has ${small.size.toFixed(1)}`;
    });
    expect(found).toEqual([]);
  });

  it('facts are 28 px high at least', () => {
    const found = breaking((one) => {
      const texts = textsOf(drawnOnce(one).laid);
      const small = texts.find(
        ({ text, size }) => size < LEAST_FACT && one.label.rows.some(({ value }) => text.includes(value)),
      );
      return small && `"${small.text}" has ${small.size.toFixed(1)}`;
    });
    expect(found).toEqual([]);
  });

  it('the name is at least 2.6 times as large as the description, and 1.6 times in a link picture', () => {
    const found = breaking((one) => {
      const { label } = one;
      const { laid } = drawnOnce(one);
      const [words] = descriptionOf(laid.layout.panel.texts);
      const name = laid.layout.panel.texts.find(({ text }) => label.name.startsWith(text));
      if (!words || !name || name.size >= 2.6 * words.size - 0.01) return undefined;
      return `${name.size.toFixed(0)} to ${words.size.toFixed(0)}`;
    });
    const ratioOf = (one: string): number => {
      const [, name = 0, words = 1] = (/(\d+) to (\d+)$/.exec(one) ?? []).map(Number);
      return name / words;
    };
    const inLinks = found.filter((one) => one.includes(' link '));
    // Beside a photo, in words that are read on a phone, there is room for less.
    expect(inLinks.filter((one) => ratioOf(one) < 1.6)).toEqual([]);
    const others = found.filter((one) => !inLinks.includes(one));
    expect(others.length / cases.length).toBeLessThan(0.03);
    // Where a name of three words has no room beside a logo, it is still twice as large.
    expect(others.filter((one) => ratioOf(one) < 1.9)).toEqual([]);
  });

  it('every fact, the pre-order’s date, the small print and the words are there, and nothing ends in "…"', () => {
    const found = breaking((one) => {
      const { label } = one;
      const { laid } = drawnOnce(one);
      const said = saidIn(laid);
      const wanted = [
        ...label.rows.map(({ value }) => value),
        ...(label.mark ? [label.mark.text] : []),
        ...(label.footnote === undefined ? [] : [label.footnote]),
      ];
      const missing = wanted.find((text) => !said.includes(text));
      if (missing !== undefined) return `no "${missing}"`;
      if (said.includes('…')) return `"${said.slice(said.indexOf('…') - 20)}"`;
      const words = descriptionOf(laid.layout.panel.texts);
      return label.description !== '' && words.length === 0 ? 'no words' : undefined;
    });
    expect(found).toEqual([]);
  });

  it('facts and words of a label with as many as there may be are there too, the words perhaps up to a sentence’s end', () => {
    for (const theme of WORN_THEMES) {
      for (const format of FORMATS) {
        const { laid } = drawnOf(theme, format, 'wide', LONG);
        const said = saidIn(laid);
        expect([theme.name, format, LONG.rows.filter(({ value }) => !said.includes(value))]).toEqual([
          theme.name,
          format,
          [],
        ]);
        expect(said).toContain('Isi tiga macam, dikemas kotak.');
      }
    }
  });

  it('text keeps 6 % of the shorter side from the left and right edges', () => {
    const found = breaking((one) => {
      const { laid } = drawnOnce(one);
      const { panel, headTexts, brand, price, size } = laid.layout;
      const boxes = [
        ...[...panel.texts, ...headTexts, ...laid.order.layout.texts].map(({ box }) => box),
        ...inPicture(brand),
        ...(price ? inPicture(price) : []),
      ];
      const least = Math.min(...boxes.map((box) => Math.min(box.x, size.width - right(box))));
      // A pixel less is not seen, and a turned sign is measured as if it were not turned.
      return least < 0.06 * Math.min(size.width, size.height) - 2 ? least.toFixed(0) : undefined;
    });
    expect(found).toEqual([]);
  });

  it('no paper is half empty', () => {
    const found = breaking((one) => {
      const { laid, geometry } = drawnOnce(one);
      const { panel, brand, price } = laid.layout;
      const things = [
        ...panel.texts.map(({ box }) => box),
        ...panel.plates.map(({ box }) => box),
        ...(panel.ornament ? [panel.ornament] : []),
        brand.box,
        ...(price ? [price.box] : []),
      ].filter((box) => bottom(box) > panel.box.y && box.y < bottom(panel.box));
      let at = Math.max(panel.box.y, geometry.safe.top);
      let widest = 0;
      for (const box of things.sort((one, other) => one.y - other.y)) {
        widest = Math.max(widest, box.y - at);
        at = Math.max(at, bottom(box));
      }
      const share = Math.max(widest, bottom(panel.box) - at) / panel.box.height;
      return share > 0.28 ? `${(100 * share).toFixed(0)} % in one piece` : undefined;
    });
    expect(found).toEqual([]);
  });

  it('a photo under large words is no strip: 40 % of a feed picture where the name has two lines at most', () => {
    const found = breaking((one) => {
      if (one.format !== 'feed') return undefined;
      const { shown, laid } = drawnOnce(one);
      if (
        shown.led !== 'words' ||
        laid.layout.panel.texts.filter(({ colour }) => colour === 'name').length > 2
      )
        return undefined;
      const { panel, photo, frame, size } = laid.layout;
      const share = (photo.slot.width * (frame.footer.y - bottom(panel.box))) / (size.width * size.height);
      return share < 0.4 ? share.toFixed(3) : undefined;
    });
    expect(found).toEqual([]);
  });

  it('a photo that leads covers 55 % of a feed picture', () => {
    const found = breaking((one) => {
      if (one.format !== 'feed') return undefined;
      const { shown, geometry, laid } = drawnOnce(one);
      if (shown.led !== 'photo') return undefined;
      const { panel, photo, frame, size } = laid.layout;
      const foot = Math.min(bottom(photo.slot), frame.footer.y);
      const under =
        geometry.panel.side === 'corner'
          ? panel.box.width * panel.box.height
          : photo.slot.width * Math.max(0, foot - panel.box.y);
      // Above a diagonal half of the edge's depth is photo.
      const above = shown.edge.kind === 'slant' ? 0.5 * geometry.edge.depth * size.width : 0;
      const seen = photo.slot.width * (foot - photo.slot.y) - under + above;
      const share = seen / (size.width * size.height);
      return share < 0.55 ? share.toFixed(3) : undefined;
    });
    expect(found).toEqual([]);
  });
});

describe('the order line', () => {
  it('says how to order in every theme, composition, format and language, also for a seller with a long name', () => {
    const found = WORN_THEMES.flatMap((theme) =>
      FORMATS.flatMap((format) =>
        [PHOTOS.wide, PHOTOS.tall].flatMap((photo) =>
          Object.entries(LABEL_TERMS).flatMap(([language, { call, ask }]) =>
            [call, ask].flatMap((said) => {
              const { geometry } = arrangementOf(theme, format, photo);
              const order = {
                call: said,
                phone: '+62 812-0000-0105',
                seller: 'Perkumpulan Lereng Giriwening',
              };
              const { layout } = orderIn(order, geometry, PICTURE_SIZES[format], theme, roughType);
              const isThere = layout.texts.some(({ text }) => text.includes(said));
              return isThere
                ? []
                : [`${theme.name}/${theme.composition} ${format} ${language}: no "${said}"`];
            }),
          ),
        ),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('a composition in which something has no room', () => {
  it('gives way to another of its theme, and is kept for what fits', () => {
    const theme = WORN_THEMES.find((one) => one.name === 'kraft' && one.composition === 'words');
    if (!theme) throw new Error('kraft wears no words');
    const pick = (label: LabelContent) =>
      roomiestOf([theme, ...others(theme)], 'link', PHOTOS.wide, label, roughType).composition;
    expect(pick(WRITTEN['craft'] ?? LONG)).toBe('words');
    const permits = WRITTEN['a pre-order']?.rows ?? [];
    expect(pick({ ...LONG, rows: permits })).not.toBe('words');
  });
});

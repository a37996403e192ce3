import sharp from 'sharp';
import { type CutOut, OUTLINE_UNITS } from '../../functions/domain/picture/photo-contents.ts';
import type { LabelContent, OrderLine } from '../../functions/domain/picture/picture-content.ts';

type Colour = readonly [number, number, number];

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: Colour;
}

/** A plate of fruit on a table, drawn by rule: a photo that anyone may keep. As pixels, three bytes each. */
export function plateOfFruit(width: number, height: number, fruit: Colour = [196, 48, 40]): Buffer {
  const side = Math.min(width, height);
  const centre = { x: width / 2, y: height / 2 };
  const discs: Disc[] = [
    { ...centre, radius: side * 0.4, colour: [236, 232, 224] },
    { ...centre, radius: side * 0.34, colour: [250, 248, 244] },
  ];
  for (let index = 0; index < 7; index += 1) {
    const angle = index * 0.9;
    const away = index === 0 ? 0 : side * 0.19;
    discs.push({
      x: centre.x + Math.cos(angle) * away,
      y: centre.y + Math.sin(angle) * away,
      radius: side * 0.095,
      colour: fruit,
    });
  }
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const plank = 14 * Math.sin(x / 19 + Math.sin(y / 90));
      let [red, green, blue] = [128 + plank, 92 + plank, 60 + plank / 2];
      for (const disc of discs) {
        const from = Math.hypot(x - disc.x, y - disc.y) / disc.radius;
        if (from <= 1) {
          const shade = 1.06 - 0.3 * from * from;
          [red, green, blue] = [disc.colour[0] * shade, disc.colour[1] * shade, disc.colour[2] * shade];
        }
      }
      pixels.set(
        [red, green, blue].map((value) => Math.max(0, Math.min(255, value))),
        (y * width + x) * 3,
      );
    }
  }
  return pixels;
}

/** The plate as a JPEG file. */
export async function photoFile(width: number, height: number, fruit?: Colour): Promise<Buffer> {
  return sharp(plateOfFruit(width, height, fruit), { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** Returns how the plate can be cut out of a photo of that size. */
export function plateOutline(width: number, height: number): CutOut {
  const radius = 0.4 * Math.min(width, height);
  const [across, down] = [radius / width, radius / height];
  const points = Array.from({ length: 48 }, (_, index) => {
    const angle = (index / 24) * Math.PI;
    const [x, y] = [0.5 + across * Math.cos(angle), 0.5 + down * Math.sin(angle)];
    return `${String(Math.round(x * OUTLINE_UNITS))} ${String(Math.round(y * OUTLINE_UNITS))}`;
  });
  const box = { x: 0.5 - across, y: 0.5 - down, width: 2 * across, height: 2 * down };
  return { box, outline: `M${points.join('L')}Z` };
}

/** A full food label, lawful and short. */
export function labelOf(overrides: Partial<LabelContent> = {}): LabelContent {
  return {
    theme: 'kraft',
    language: 'id',
    kind: 'food',
    brand: 'Kali Wening',
    name: 'Dodol salak',
    description: 'Kenyal dan legit, dari salak yang dipetik matang.',
    price: 'Rp 20.000',
    priceNote: 'per kotak',
    rows: [
      { label: 'Isi', value: '10 buah' },
      { label: 'Berat bersih', value: '250 g' },
      { label: 'Halal', value: 'Halal CONTOH' },
    ],
    origin: 'Rukun Lereng · Giriwening',
    footnote: 'Gambar promosi, bukan label',
    ...overrides,
  };
}

export function orderOf(overrides: Partial<OrderLine> = {}): OrderLine {
  return { call: 'Pesan lewat WhatsApp', phone: '0800-0000-0105', seller: 'Cempaka', ...overrides };
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PACKS } from '../../../functions/domain/picture/pack.ts';
import { contains, overlaps } from '../../../functions/pictures/layout/box.ts';
import { layoutFlatLabel } from '../../../functions/pictures/layout/layout-flat-label.ts';
import { Mockup } from '../../../functions/pictures/layout/mockup.ts';
import { labelOf } from '../fixtures.ts';
import { THEMES } from '../themes-on-disk.ts';
import { roughType } from './measure.ts';

const mockupOf = (pack: string): Mockup =>
  Mockup.parse(
    JSON.parse(readFileSync(new URL(`../../../templates/mockups/${pack}.json`, import.meta.url), 'utf8')),
  );

const LABELS = [
  labelOf(),
  labelOf({ name: 'Paket oleh-oleh lengkap: tiwul, dodol salak dan keripik pisang', tagline: 'Dari kebun' }),
  labelOf({ name: 'Teh', brand: 'Perkumpulan Perempuan Lereng Gunung Sumbing', rows: [] }),
  labelOf({ name: '山坡咖啡粉', brand: 'Tungku Lor', logo: 'logos/one.png' }),
  labelOf({
    name: 'Keripik '.repeat(10).trim(),
    brand: 'M'.repeat(60),
    rows: [{ label: 'W'.repeat(30), value: 'M'.repeat(60) }],
  }),
];

describe.each(PACKS)('the flat label of the mock-up %s', (pack) => {
  const { label: spec } = mockupOf(pack);
  const { margin } = spec;
  const inside = {
    x: margin.side,
    y: margin.top,
    width: spec.width - 2 * margin.side,
    height: spec.height - margin.top - margin.bottom,
  };

  it.each(THEMES.map((theme) => [theme.name, theme] as const))(
    'keeps every text inside its margins, apart from others: %s',
    (_, theme) => {
      for (const label of LABELS) {
        const { texts, window, plate } = layoutFlatLabel(label, spec, theme, roughType);
        expect(texts.length).toBeGreaterThan(0);
        for (const [index, { text, box, size }] of texts.entries()) {
          expect([text, contains(inside, box)]).toEqual([text, true]);
          const others = texts.slice(index + 1).filter(({ size: one }) => one !== size);
          const touching = others.filter((other) => overlaps(box, other.box));
          expect(touching.map((other) => `${text} ${other.text}`)).toEqual([]);
          expect([text, window !== undefined && overlaps(box, window)]).toEqual([text, false]);
        }
        expect(window !== undefined && overlaps(plate, window)).toBe(false);
      }
    },
  );

  it('shows nothing that the maker did not enter', () => {
    const label = labelOf({ tagline: 'Dari kebun' });
    const [fact] = label.rows;
    const known = [label.brand, label.name, label.tagline, `${fact?.label} ${fact?.value}`].join(' ');
    for (const theme of THEMES) {
      for (const { text } of layoutFlatLabel(label, spec, theme, roughType).texts) {
        for (const word of text.split(' ')) expect(known).toContain(word);
      }
    }
  });
});

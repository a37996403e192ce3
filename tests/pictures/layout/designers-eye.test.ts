import { describe, expect, it } from 'vitest';
import type { PhotoContents } from '../../../functions/domain/picture/photo-contents.ts';
import { PICTURE_SIZES } from '../../../functions/domain/picture/picture-format.ts';
import { hangsFree } from '../../../functions/pictures/draw/svg/plaque.ts';
import { bottom } from '../../../functions/pictures/layout/box.ts';
import { factsLine } from '../../../functions/pictures/layout/facts-line.ts';
import { fitNameAndDescription } from '../../../functions/pictures/layout/fit-name-and-description.ts';
import { layoutOrder, orderIn } from '../../../functions/pictures/layout/layout-order.ts';
import { plaqueAt } from '../../../functions/pictures/layout/plaque.ts';
import { roomiestOf } from '../../../functions/pictures/layout/roomiest.ts';
import { arrangementOf } from '../../../functions/pictures/layout/theme.ts';
import { labelOf, orderOf } from '../fixtures.ts';
import { themeNamed } from '../themes-on-disk.ts';
import { evenType, roughType } from './measure.ts';

const TALL = { width: 900, height: 1600 };

describe('what a designer sees first', () => {
  it('facts fill their lines evenly: none stands alone on the last', () => {
    const rows = ['aa', 'bb', 'cc', 'dd'].map((name) => ({ label: name, value: 'xx' }));
    const spec = {
      label: { largest: 10, least: 10 },
      value: { largest: 10, least: 10 },
      gap: 0,
      padding: 0,
      lineGap: 0,
      lines: 3,
      spread: 0,
      inside: 0,
      between: 0,
    };
    const column = { left: 0, width: 230, align: 'start' } as const;
    const line = factsLine(
      rows,
      spec,
      { width: 230, height: 400 },
      { column, spacing: { gap: 0, loose: 0 } },
      evenType,
    );
    const texts = line?.block.print(0).texts?.map(({ text }) => text.replaceAll(/[\u2066-\u2069]/gu, ''));
    expect(texts).toEqual(['aa xx · bb xx', 'cc xx · dd xx']);
  });

  it('the order line keeps away from the edges of its button, and stands in its middle', () => {
    const { geometry } = arrangementOf(themeNamed('landscape', 'frame'), 'feed', TALL);
    const box = { x: 100, y: 0, width: 800, height: 84 };
    const { texts } = layoutOrder(orderOf(), box, geometry.footer, 'centre', roughType);
    expect(Math.min(...texts.map((line) => line.box.y))).toBeGreaterThan(4);
    expect(Math.max(...texts.map((line) => bottom(line.box)))).toBeLessThan(84);
    const theme = themeNamed('landscape', 'frame');
    const { box: button, layout } = orderIn(orderOf(), geometry, PICTURE_SIZES.feed, theme, roughType);
    const left = layout.icon.x - layout.icon.radius - button.x;
    const right =
      button.x + button.width - Math.max(...layout.texts.map((line) => line.box.x + line.box.width));
    expect(Math.abs(left - right)).toBeLessThan(2);
  });

  it('a tag hangs on no twine that would cross the brand', () => {
    const tag = plaqueAt({ width: 300, height: 120, texts: [] }, 0, { x: 60, y: 240 });
    const over = { x: 65, y: 58, width: 280, height: 80 };
    expect(hangsFree(tag, { box: over }, false)).toBe(false);
    expect(hangsFree(tag, { box: { ...over, x: 700 } }, false)).toBe(true);
    expect(hangsFree(tag, { box: { ...over, y: 500 } }, false)).toBe(true);
  });

  it('a name leaves its description a size at which it is read', () => {
    const spec = { lines: 2, leading: 1 };
    const set = fitNameAndDescription(
      { name: 'Dodol', description: 'Legit dan kenyal sekali' },
      {
        name: { ...spec, largest: 100, least: 20, roomy: 30 },
        words: { ...spec, largest: 20, least: 8, most: 600 },
        face: 'display',
      },
      { width: 600, height: 130 },
      0,
      evenType,
    );
    expect(set?.description?.size).toBeGreaterThanOrEqual((set?.name.size ?? 0) / 5 - 0.01);
  });

  it('a photo that would shrink to a stamp between signs and a face is shown in another composition', () => {
    const themes = [themeNamed('kraft', 'full'), themeNamed('kraft', 'words')] as const;
    const label = labelOf({
      look: { composition: 'full', tone: 'dark' },
      name: 'Kopi bubuk',
      description: 'Kopi lereng, disangrai di tungku tanah. Diseduh pagi atau sore sama enaknya.',
      rows: ['Berat bersih', 'P-IRT', 'Halal No.', 'Masa simpan'].map((one) => ({
        label: one,
        value: 'CONTOH',
      })),
    });
    // A small face in the middle, between brand, price and paper.
    const contents: PhotoContents = {
      faces: [{ box: { x: 0.533, y: 0.461, width: 0.088, height: 0.103 }, score: 0.9 }],
      subject: { box: { x: 0.397, y: 0.419, width: 0.403, height: 0.45 }, area: 0.11, clean: false },
    };
    const seen = { focus: { x: 0.58, y: 0.5 }, contents };
    const photo = { width: 682, height: 720 };
    expect(roomiestOf(themes, 'story', photo, label, roughType).composition).toBe('full');
    expect(roomiestOf(themes, 'story', photo, label, roughType, seen).composition).toBe('words');
  });
});

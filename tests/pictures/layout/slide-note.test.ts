import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../functions/domain/language.ts';
import { labelContent } from '../../../functions/domain/labels/label-content.ts';
import { PICTURE_SIZES } from '../../../functions/domain/picture/picture-format.ts';
import { contains, overlaps } from '../../../functions/pictures/layout/box.ts';
import { layoutSlide, NOTE_REACH } from '../../../functions/pictures/layout/layout-slide.ts';
import { aCommunity, aProduct } from '../../factories/entities.ts';
import { THEMES } from '../themes-on-disk.ts';
import { roughType, roughTypeToTheLeft } from './measure.ts';

const LEAST_SIZE = 24;

describe.each(LANGUAGES)('what a slide says of an example of a pack, in %s', (language) => {
  const product = aProduct({ pack: 'pouch', packUse: 'example' });
  const brand = { name: 'Dapur Kali Wening' };
  const label = labelContent({ product, brand, community: aCommunity(), language, theme: 'kraft' });
  const type = language === 'ar' ? roughTypeToTheLeft : roughType;

  it.each(THEMES.map((theme) => [theme.name, theme] as const))(
    'stands in the upper part of the slot, readable, apart from everything: %s',
    (_, theme) => {
      const size = PICTURE_SIZES.feed;
      const at = { index: 2, count: 2, foot: 130, note: label.example?.text ?? '' };
      const {
        note,
        photo,
        brand: maker,
        number,
      } = layoutSlide(label, at, { size, photo: size }, theme, type);
      if (!note) throw new Error('nothing is said');
      const top = { ...photo.slot, height: NOTE_REACH };
      expect(contains(top, note.box)).toBe(true);
      expect(note.texts.every((text) => text.size >= LEAST_SIZE)).toBe(true);
      expect([maker, number].some(({ box }) => overlaps(box, note.box))).toBe(false);
    },
  );
});

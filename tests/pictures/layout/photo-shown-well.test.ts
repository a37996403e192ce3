import { describe, expect, it } from 'vitest';
import type { PhotoContents } from '../../../functions/domain/picture/photo-contents.ts';
import { PICTURE_SIZES, type PictureFormat } from '../../../functions/domain/picture/picture-format.ts';
import { type Box, bottom, right } from '../../../functions/pictures/layout/box.ts';
import { inPicture } from '../../../functions/pictures/layout/crop-beside.ts';
import { layoutAround } from '../../../functions/pictures/layout/layout-around.ts';
import { signsOf } from '../../../functions/pictures/layout/overlays.ts';
import { roomiestOf } from '../../../functions/pictures/layout/roomiest.ts';
import { arrangementOf, type Theme } from '../../../functions/pictures/layout/theme.ts';
import { labelOf } from '../fixtures.ts';
import { WORN_THEMES } from '../themes-on-disk.ts';
import { roughType, roughTypeToTheLeft } from './measure.ts';

const PHOTO = { width: 1200, height: 900 };
const FORMATS = ['feed', 'square', 'story', 'link'] as const satisfies readonly PictureFormat[];
const framed = WORN_THEMES.filter(({ composition }) => composition === 'frame');

function sharedShare(box: Box, over: Box): number {
  const width = Math.min(right(box), right(over)) - Math.max(box.x, over.x);
  const height = Math.min(bottom(box), bottom(over)) - Math.max(box.y, over.y);
  return (Math.max(0, width) * Math.max(0, height)) / (box.width * box.height);
}

const laidOut = (theme: Theme, format: PictureFormat, contents: PhotoContents, type = roughType) => {
  const { geometry } = arrangementOf(theme, format, PHOTO);
  const { subject } = contents;
  const focus = subject
    ? { x: subject.box.x + subject.box.width / 2, y: subject.box.y + subject.box.height / 2 }
    : { x: 0.5, y: 0.5 };
  const frame = { size: PICTURE_SIZES[format], geometry, photo: PHOTO };
  return layoutAround(labelOf(), frame, { focus, contents }, theme, type);
};

const inPixels = ({ x, y, width, height }: Box): Box => ({
  x: x * PHOTO.width,
  y: y * PHOTO.height,
  width: width * PHOTO.width,
  height: height * PHOTO.height,
});

describe('a framed photo', () => {
  it.each([
    ['lower right', { x: 0.34, y: 0.4, width: 0.46, height: 0.56 }],
    ['lower left', { x: 0.2, y: 0.4, width: 0.46, height: 0.56 }],
    ['middle', { x: 0.28, y: 0.16, width: 0.43, height: 0.71 }],
  ])('has its tags beside a product in the %s, or on 8 %% of it at most', (_, box) => {
    const found = framed.flatMap((theme) =>
      FORMATS.flatMap((format) =>
        [roughType, roughTypeToTheLeft].flatMap((type) => {
          const contents = { faces: [], subject: { box, area: 0.2, clean: true } };
          const layout = laidOut(theme, format, contents, type);
          const { crop, slot } = layout.photo;
          if (!crop) return [];
          const product = inPicture(inPixels(box), crop, slot);
          const under = signsOf(layout).reduce((sum, sign) => sum + sharedShare(product, sign), 0);
          return under > 0.085
            ? [`${theme.name} ${format} ${type === roughType ? 'ltr' : 'rtl'}: ${under.toFixed(2)}`]
            : [];
        }),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('a small photo with a face', () => {
  it('is no stamp in an empty picture where a composition of its theme shows it larger', () => {
    const photo = { width: 512, height: 512 };
    const face = { box: { x: 0.33, y: 0.15, width: 0.4, height: 0.51 }, score: 0.91 };
    const seen = { focus: { x: 0.53, y: 0.4 }, contents: { faces: [face] } };
    const [first, ...others] = WORN_THEMES.filter(
      ({ name, led }) => name === 'kraft' && ['photo', 'label', 'words'].includes(led),
    ).sort(({ composition }) => (composition === 'close' ? -1 : 1));
    if (!first) throw new Error('kraft wears nothing');
    expect(first.composition).toBe('close');
    const theme = roomiestOf([first, ...others], 'feed', photo, labelOf(), roughType, seen);
    const { geometry } = arrangementOf(theme, 'feed', photo);
    const frame = { size: PICTURE_SIZES.feed, geometry, photo };
    const { mount, slot } = layoutAround(labelOf(), frame, seen, theme, roughType).photo;
    const share = mount ? (mount.width * mount.height) / (slot.width * slot.height) : 1;
    expect(share).toBeGreaterThan(0.34);
  });
});

import type { LabelContent } from '../../domain/picture/picture-content.ts';
import { bottom, type Box } from './box.ts';
import { fitOrShorten, fitText } from './fit-text.ts';
import type { LabelSpec } from './mockup.ts';
import { type PositionedText, positionLines } from './positioned-text.ts';
import type { Theme } from './theme.ts';
import { heightOf, type SetText, type Typesetter, widthOf } from './type-setting.ts';

/** The flat label of a mock-up, before it is bent around it; in units of the label. */
export interface FlatLabel {
  /** Bands of the brand's colour across its upper and lower end. */
  readonly head: Box;
  readonly foot: Box;
  /** What the brand's name is printed on, across the lower edge of the head. */
  readonly plate: Box;
  /** Where a logo is, above the brand's name. */
  readonly logo: { readonly x: number; readonly y: number; readonly size: number } | undefined;
  /** Where the photo is, if the label has one and there is room. */
  readonly window: Box | undefined;
  readonly texts: readonly PositionedText[];
}

/** In parts of the width inside the margins. */
const SIZE = {
  brand: { largest: 0.085, least: 0.04 },
  name: { largest: 0.2, least: 0.075 },
  tagline: { largest: 0.052, least: 0.044 },
  fact: { largest: 0.062, least: 0.044 },
  gap: 0.05,
  plate: { x: 0.07, y: 0.04 },
  logo: 0.3,
  band: 0.07,
} as const;
/** How far the curved edge of a band bends into the paper, in parts of the label's width. */
export const CURVED = 0.035;

/** In parts of the height between head and foot: the most that the name takes beside a photo, and the least window. */
const NAME_BESIDE_PHOTO = 0.42;
const LEAST_WINDOW = 0.24;

const sized = ({ largest, least }: { largest: number; least: number }, width: number) => ({
  largest: largest * width,
  least: least * width,
});

/**
 * Lays out a label in the middle: a band with the brand across its edge, the name, the photo, and the first fact on a band.
 * Nothing is on it that the maker did not enter.
 */
export function layoutFlatLabel(
  content: Pick<LabelContent, 'brand' | 'name' | 'tagline' | 'rows' | 'logo'>,
  spec: LabelSpec,
  { faces }: Pick<Theme, 'faces'>,
  type: Typesetter,
): FlatLabel {
  const { width, height, margin } = spec;
  const inner = width - 2 * margin.side;
  const middle = width / 2;
  const gap = SIZE.gap * inner;
  const texts: PositionedText[] = [];
  const put = (set: SetText, top: number, ink: Parameters<typeof positionLines>[2]): void => {
    texts.push(...positionLines(set, { anchor: 'middle', x: middle, top }, ink));
  };

  const logoSize = content.logo === undefined ? 0 : SIZE.logo * inner;
  const padding = { x: SIZE.plate.x * inner, y: SIZE.plate.y * inner };
  const brandSpec = { ...sized(SIZE.brand, inner), lines: 1, leading: 1.1 };
  const most = { width: inner - 2 * padding.x, height };
  const brand = fitOrShorten(content.brand, faces.brand, brandSpec, most, type);
  const plateHeight = (brand ? heightOf(brand) : 0) + 2 * padding.y;
  const plateWidth = (brand ? widthOf(brand) : 0) + 2 * padding.x;
  const headHeight = margin.top + SIZE.band * inner + (logoSize > 0 ? logoSize * 0.6 : plateHeight / 2);
  const logo = logoSize > 0 ? { x: middle, y: headHeight - logoSize * 0.1, size: logoSize } : undefined;
  const plateTop = logo ? logo.y + logoSize / 2 - padding.y * 0.4 : headHeight - plateHeight / 2;
  const plate = { x: middle - plateWidth / 2, y: plateTop, width: plateWidth, height: plateHeight };
  if (brand) put(brand, plateTop + padding.y, { colour: 'onPlate', ground: 'plate' });

  const [fact] = content.rows;
  const factSpec = { ...sized(SIZE.fact, inner), lines: 1, leading: 1.1 };
  const factSet =
    fact && fitText(`${fact.label} ${fact.value}`, 'strong', factSpec, { width: inner, height }, type);
  const footInner = factSet ? heightOf(factSet) + 1.3 * gap : gap;
  const foot = { x: 0, y: height - margin.bottom - footInner, width, height: margin.bottom + footInner };
  if (factSet) put(factSet, foot.y + 0.75 * gap, { colour: 'onBand', ground: 'band' });

  const from = bottom(plate) + gap;
  const room = foot.y - CURVED * width - gap - from;
  const tagline =
    content.tagline === undefined
      ? undefined
      : fitText(
          content.tagline,
          'text',
          { ...sized(SIZE.tagline, inner), lines: 2, leading: 1.25 },
          { width: inner, height: room * 0.2 },
          type,
        );
  const under = tagline ? heightOf(tagline) + 0.7 * gap : 0;
  const nameSpec = { ...sized(SIZE.name, inner), lines: 4, leading: 1.04 };
  const forName = { width: inner, height: (spec.photo ? room * NAME_BESIDE_PHOTO : room) - under };
  const name = fitOrShorten(content.name, faces.name, nameSpec, forName, type);
  const nameHeight = name ? heightOf(name) : 0;
  const left = room - nameHeight - under - gap;
  const withPhoto = spec.photo && left >= LEAST_WINDOW * room;
  let at = withPhoto ? from : from + Math.max(0, (room - nameHeight - under) / 2);
  if (name) put(name, at, { colour: 'name', ground: 'paper' });
  at += nameHeight;
  if (tagline) put(tagline, at + 0.7 * gap, { colour: 'body', ground: 'paper' });
  at += under + gap;
  const windowHeight = foot.y - CURVED * width - gap - at;
  const windowWidth = Math.min(inner, windowHeight * 1.2);
  const window = withPhoto
    ? { x: middle - windowWidth / 2, y: at, width: windowWidth, height: windowHeight }
    : undefined;
  return { head: { x: 0, y: 0, width, height: headHeight }, foot, plate, logo, window, texts };
}

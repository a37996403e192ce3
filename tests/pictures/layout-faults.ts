import { type Box, contains, overlaps } from '../../functions/pictures/layout/box.ts';
import { orderIn } from '../../functions/pictures/layout/layout-order.ts';
import {
  layoutPicture,
  type PictureFrame,
  type PictureLayout,
} from '../../functions/pictures/layout/layout-picture.ts';
import type { PositionedText } from '../../functions/pictures/layout/positioned-text.ts';
import type { Plaque } from '../../functions/pictures/layout/plaque.ts';
import { isRound, type Outline } from '../../functions/pictures/layout/shapes.ts';
import type { Theme } from '../../functions/pictures/layout/theme.ts';
import type { Typesetter } from '../../functions/pictures/layout/type-setting.ts';
import type { LabelContent, OrderLine } from '../../functions/domain/picture/picture-content.ts';

interface Thing {
  readonly name: string;
  readonly box: Box;
}

const named = (lines: readonly PositionedText[]): readonly Thing[] =>
  lines.map(({ text, box }) => ({ name: `"${text}"`, box }));

export interface LaidOut {
  readonly layout: PictureLayout;
  readonly order: ReturnType<typeof orderIn>;
}

export const layOut = (
  theme: Theme,
  frame: PictureFrame,
  label: LabelContent,
  order: OrderLine,
  type: Typesetter,
): LaidOut => ({
  layout: layoutPicture(label, frame, theme, type),
  order: orderIn(order, frame.geometry, frame.size, theme, type),
});

const signsOf = ({ brand, price, soldOut }: PictureLayout): readonly Plaque[] =>
  [brand, price, soldOut].flatMap((sign) => sign ?? []);

/** Every text of a picture, those of signs as if the sign were not turned. */
export const textsOf = ({ layout, order }: LaidOut): readonly PositionedText[] => [
  ...layout.panel.texts,
  ...layout.headTexts,
  ...signsOf(layout).flatMap(({ texts, strip }) => [...texts, ...(strip?.texts ?? [])]),
  ...order.layout.texts,
];

/** Texts that leave their plate; in a round one, texts whose corners do. */
function outsideSign(name: string, sign: Plaque, outline: Outline | undefined): readonly string[] {
  const { width, height, texts, strip } = sign;
  const flat = { x: -width / 2, y: -height / 2, width, height };
  const round = outline !== undefined && isRound(outline);
  const leaves = ({ box }: PositionedText): boolean => {
    if (!round) return !contains(flat, box);
    const farthest = Math.max(Math.abs(box.x), Math.abs(box.x + box.width));
    // Capitals of a line, not all that might rise above them: a circle is narrow where its first line stands.
    return Math.hypot(farthest, Math.min(Math.abs(box.y), Math.abs(box.y + box.height))) > width / 2;
  };
  return [
    ...texts.filter(leaves).map(({ text }) => `"${text}" leaves the ${name}`),
    ...(strip?.texts ?? [])
      .filter(({ box }) => strip && !contains(strip.box, box))
      .map(({ text }) => `"${text}" leaves its strip`),
    ...texts
      .filter(({ box }) => strip && overlaps(box, strip.box))
      .map(({ text }) => `the strip covers "${text}"`),
  ];
}

/** Texts on chips, boxes and tickets that are not inside one, and others that such a plate would cover. */
function outsidePlates({ panel }: PictureLayout): readonly string[] {
  const grounds: Record<string, readonly string[]> = {
    chip: ['chip'],
    cell: ['cell', 'ticket'],
    mark: ['strip'],
    tag: ['ticket'],
  };
  return panel.texts.flatMap(({ text, ground, box }) => {
    const kinds = grounds[ground];
    if (kinds) {
      const inside = panel.plates.some((plate) => kinds.includes(plate.as) && contains(plate.box, box));
      return inside ? [] : [`"${text}" leaves its ${ground}`];
    }
    return panel.plates.some((plate) => overlaps(plate.box, box)) ? [`a plate covers "${text}"`] : [];
  });
}

/** A panel is as high as whole pixels, so that gaps may lack a fraction of one: letters that share less do not touch. */
const FRACTION = 0.5;
const shrunk = ({ x, y, width, height }: Box): Box => ({
  x,
  y: y + FRACTION,
  width,
  height: Math.max(0, height - FRACTION),
});

const touching = (things: readonly Thing[]): readonly string[] =>
  things.flatMap((one, index) =>
    things
      .slice(index + 1)
      .flatMap((other) =>
        overlaps(shrunk(one.box), shrunk(other.box)) ? [`${one.name} touches ${other.name}`] : [],
      ),
  );

/** The least part of a picture's height (or width, beside a paper at the side) that must stay for the photo. */
const LEAST_PHOTO = 0.16;

/** What is wrong with a layout, as sentences; nothing when all is well. */
export function faultsOf(theme: Theme, frame: PictureFrame, laid: LaidOut): readonly string[] {
  const { layout, order } = laid;
  const { panel, brand, price, stamp, soldOut, clear, photo, headTexts } = layout;
  const { size, geometry } = frame;
  const { top, bottom } = geometry.safe;
  const safe = { x: 0, y: top, width: size.width, height: size.height - top - bottom };
  const onPhoto: Thing[] = [
    ...(geometry.brand.at === 'photo' ? [{ name: 'brand', box: brand.box }] : []),
    ...(price && geometry.price.at === 'photo' ? [{ name: 'price', box: price.box }] : []),
    ...(stamp ? [{ name: 'stamp', box: stamp.box }] : []),
    ...(soldOut ? [{ name: 'sold out', box: soldOut.box }] : []),
  ];
  const { x, y, radius } = order.layout.icon;
  const icon = { name: 'icon', box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius } };
  const wanted = [icon, ...named(order.layout.texts)];
  const printed = named(panel.texts);
  const things: readonly Thing[] = [
    ...printed,
    ...named(headTexts),
    ...wanted,
    { name: 'brand', box: brand.box },
    ...(price ? [{ name: 'price', box: price.box }] : []),
    ...onPhoto.filter(({ name }) => name === 'stamp' || name === 'sold out'),
    ...(panel.ornament ? [{ name: 'ornament', box: panel.ornament }] : []),
  ];
  const outside = (what: string, outer: Box, inner: readonly Thing[]): string[] =>
    inner.filter(({ box }) => !contains(outer, box)).map(({ name }) => `${name} leaves the ${what}`);
  const least = Math.min(...[...textsOf(laid), ...(stamp?.curves ?? [])].map((one) => one.size));
  const label = { ...panel.box, x: panel.border.x, width: panel.border.width };
  const { outline } = theme.price;
  const brandOutline = typeof theme.brand.on === 'string' ? undefined : theme.brand.on.outline;
  const seen = geometry.panel.side === 'right' ? clear.width / size.width : photo.slot.height / size.height;
  return [
    ...outside('safe area', safe, things),
    ...outside('label', label, [...printed, ...panel.plates.map(({ as, box }) => ({ name: as, box }))]),
    ...outside('order line', order.box, wanted),
    ...outside('photo', clear, onPhoto),
    ...outsideSign('brand', brand, brandOutline),
    ...(price ? outsideSign('price', price, outline) : []),
    ...(soldOut ? outsideSign('sign', soldOut, undefined) : []),
    ...outsidePlates(layout),
    ...touching(things),
    ...(least < 0.02 * Math.min(size.width, size.height) ? [`text of ${least} pixels`] : []),
    ...(seen < LEAST_PHOTO ? [`only ${seen.toFixed(2)} is left for the photo`] : []),
  ];
}

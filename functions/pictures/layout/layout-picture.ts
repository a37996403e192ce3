import type { LabelContent } from '../../domain/picture/picture-content.ts';
import { bottom, type Box, contains, overlaps, right } from './box.ts';
import type { Size } from './crop.ts';
import type { Geometry } from './geometry.ts';
import { type FrameLayout, layoutFrame } from './layout-frame.ts';
import { layoutHeadOrigin } from './layout-head-origin.ts';
import { columnOf, layoutPanel, type PanelLayout } from './layout-panel.ts';
import { layoutPhoto, photoArea, type PhotoLayout, stampCorner } from './layout-photo.ts';
import { positionInHead, positionOnPhoto, positionOnSeam, reachOfSeam, setSigns } from './layout-signs.ts';
import { layoutSoldOut } from './layout-sold-out.ts';
import { positionStamp, setStamp, type StampLayout, type StampText } from './layout-stamp.ts';
import { logoPlate } from './logo-plate.ts';
import {
  mirrorBox,
  mirrorFrame,
  mirrorOrnament,
  mirrorPanel,
  mirrorPlaque,
  mirrorText,
} from './mirror-layout.ts';
import { type PositionedOrnament, positionOrnaments } from './position-ornaments.ts';
import type { PositionedText } from './positioned-text.ts';
import type { Plaque } from './plaque.ts';
import { tidied } from './text-pieces.ts';
import type { LayoutStyle } from './theme.ts';
import type { Typesetter } from './type-setting.ts';

/** The layout of one picture, without the text of its order line. */
export interface PictureLayout {
  readonly size: Size;
  readonly frame: FrameLayout;
  /** The photo's layout; its slot extends under the paper's edge. */
  readonly photo: PhotoLayout;
  /** The part of the picture outside the paper that only signs and stamp may cover. */
  readonly clear: Box;
  readonly panel: PanelLayout;
  readonly brand: Plaque;
  /** Absent when the price is on a ticket. */
  readonly price: Plaque | undefined;
  readonly soldOut: Plaque | undefined;
  readonly stamp: StampLayout | undefined;
  /** The origin, at the end of the head. */
  readonly headTexts: readonly PositionedText[];
  readonly ornaments: readonly PositionedOrnament[];
  /** Whether the picture reads from right to left, so that its layout was mirrored. */
  readonly mirrored: boolean;
  /** The weight of what has no room in it (`fillLabel`), the parts of a price included; 0 when everything is there. */
  readonly missing: number;
}

/** The format's size and geometry, and the photo's shape. */
export interface PictureFrame {
  readonly size: Size;
  readonly geometry: Geometry;
  readonly photo: Size;
  /** Whether neither stamp nor "sold out" may be on the photo. */
  readonly bare?: boolean;
  /** An area that a mount leaves free, before mirroring. */
  readonly besideMount?: Box;
}

const tidyLabel = (label: LabelContent): LabelContent => ({
  ...label,
  brand: tidied(label.brand),
  name: tidied(label.name),
  description: tidied(label.description),
  price: tidied(label.price),
  origin: tidied(label.origin),
});

interface Wishes {
  readonly stampText: StampText | undefined;
  /** Whether "sold out" is written across the photo instead of at the price. */
  readonly across: boolean;
  readonly price: PriceWish;
}

/**
 * `whole`: the price with everything that belongs to it; `now`: without the former price; `alone`: only the price and its
 * mark, at the least size; `unmarked`: without the mark too.
 */
type PriceWish = 'whole' | 'now' | 'alone' | 'unmarked';
/** What is left out with each, as in `fillLabel`. */
const LESS_PRICE: Readonly<Record<PriceWish, number>> = { whole: 0, now: 8, alone: 10, unmarked: 14 };
const LESSER_PRICES: readonly PriceWish[] = ['now', 'alone', 'unmarked'];

function wishedFor(content: LabelContent, geometry: Geometry, { across, price }: Wishes) {
  const { mark, formerPrice, priceNote, ...bare } = content;
  const label: LabelContent = {
    ...bare,
    ...(mark && !across && price !== 'unmarked' && { mark }),
    ...(formerPrice && price === 'whole' && { formerPrice }),
    ...(priceNote !== undefined && (price === 'whole' || price === 'now') && { priceNote }),
  };
  if (price === 'whole' || price === 'now') return { label, geometry };
  const { least } = geometry.price.price;
  return { label, geometry: { ...geometry, price: { ...geometry.price, price: { largest: least, least } } } };
}

/** The least distance of a logo from the upper and the lower edge of the head. */
const AROUND_LOGO = 16;

/** Returns the measures with a head that is high enough for the label's logo, if it has one there. */
function withRoomForLogo({ logo }: LabelContent, geometry: Geometry, { width }: Size): Geometry {
  const { head, brand } = geometry;
  if (logo === undefined || !head || brand.at !== 'head') return geometry;
  return {
    ...geometry,
    head: { ...head, height: Math.max(head.height, logoPlate(width).size + 2 * AROUND_LOGO) },
  };
}

function assemble(
  content: LabelContent,
  { size, geometry: measures, photo, besideMount }: PictureFrame,
  style: LayoutStyle,
  wishes: Wishes,
  type: Typesetter,
): PictureLayout {
  const { stampText, across } = wishes;
  const { label, geometry } = wishedFor(content, withRoomForLogo(content, measures, size), wishes);
  const { turn } = style;
  const frame = layoutFrame(geometry, size, style);
  const set = setSigns(label, geometry, style, size, type);
  const panelFrame = {
    picture: size,
    top: frame.top,
    foot: frame.foot,
    withOrigin: stampText === undefined && geometry.origin.at === 'stack',
    brand: geometry.brand.at === 'stack' ? set.brand : undefined,
    price: geometry.price.at === 'stack' ? set.price : undefined,
    reaches: reachOfSeam(set, geometry, turn),
    unsafe: frame.head ? 0 : geometry.safe.top,
  };
  const panel = layoutPanel(label, geometry, style, panelFrame, type);
  const { column } = columnOf(geometry, size, style.align);
  const above = geometry.panel.side === 'top';
  const seam = positionOnSeam(set, geometry, turn, column, above ? bottom(panel.box) : panel.box.y);
  const seams = Object.values(seam).map((sign: Plaque) => sign.box);
  const { slot, clear, stage } = photoArea(geometry, size, frame, panel.box, seams);
  const onPhoto = positionOnPhoto(set, geometry, turn, stage);
  const brand = seam.brand ?? onPhoto.brand ?? positionInHead(set, geometry, frame).brand ?? panel.brand;
  if (!brand) throw new Error('the brand has no position');
  const signs = Object.values(onPhoto).map((sign: Plaque) => sign.box);
  const outline = geometry.photo.window ? style.window?.outline : undefined;
  const obstacles = besideMount ? [...signs, besideMount] : signs;
  const photoLayout = layoutPhoto(photo, slot, clear, obstacles, geometry.photo, outline);
  const corner = stampCorner(photoLayout.mount, clear);
  return {
    size,
    frame,
    photo: photoLayout,
    clear,
    panel,
    brand,
    price: seam.price ?? onPhoto.price ?? panel.price,
    soldOut: across ? layoutSoldOut(content.mark, stage, signs, style.faces.name, type) : undefined,
    stamp: stampText && geometry.stamp && positionStamp(stampText, geometry.stamp, turn.stamp, clear, corner),
    headTexts: layoutHeadOrigin(label.origin, geometry, frame, brand.box, type),
    ornaments: [],
    mirrored: false,
    missing: panel.missing + LESS_PRICE[wishes.price],
  };
}

/** Whether the stamp would overlap a sign or leave the photo. */
function crowded({ stamp, clear, price, brand }: PictureLayout): boolean {
  if (!stamp) return false;
  const signs = [brand, ...(price ? [price] : [])];
  return (
    stamp.box.y < clear.y ||
    right(stamp.box) > right(clear) ||
    signs.some(({ box }) => overlaps(box, stamp.box))
  );
}

/**
 * Whether a price on the photo does not fit into the clear area, one across the paper's edge leaves the safe area or leaves
 * the photo too small for the brand, one on the paper reaches the order line, or a price overlaps the brand.
 */
const priceCrowds = (
  { price, brand, clear, frame }: PictureLayout,
  { price: spec, brand: sign, safe }: Geometry,
): boolean =>
  price !== undefined &&
  ((spec.at === 'photo' && !contains(clear, price.box)) ||
    (spec.at === 'seam' &&
      (price.box.y < safe.top || (sign.at === 'photo' && !contains(clear, brand.box)))) ||
    (spec.at !== 'photo' && bottom(price.box) > frame.foot) ||
    overlaps(brand.box, price.box));

/** Whether brand and price have room where they are: apart, on the photo if they belong there, and in the safe area. */
export const signsFit = (layout: PictureLayout, geometry: Geometry): boolean =>
  !priceCrowds(layout, geometry) &&
  (geometry.brand.at !== 'photo' || contains(layout.clear, layout.brand.box)) &&
  [layout.brand, layout.price].every((sign) => !sign || sign.box.y >= geometry.safe.top);

/** The weight of a logo that has no room, as in `fillLabel`: reason enough for another composition. */
const LOGO_WEIGHT = 6;

/** Returns the mirrored layout for right-to-left pictures. Letters are not mirrored. */
function mirrored(layout: PictureLayout): PictureLayout {
  const { width } = layout.size;
  const { photo, stamp, price, soldOut } = layout;
  return {
    ...layout,
    mirrored: true,
    frame: mirrorFrame(layout.frame, width),
    photo: { slot: mirrorBox(photo.slot, width), mount: photo.mount && mirrorBox(photo.mount, width) },
    clear: mirrorBox(layout.clear, width),
    panel: mirrorPanel(layout.panel, width),
    brand: mirrorPlaque(layout.brand, width),
    price: price && mirrorPlaque(price, width),
    soldOut: soldOut && mirrorPlaque(soldOut, width),
    stamp: stamp && {
      ...stamp,
      middle: { ...stamp.middle, x: width - stamp.middle.x },
      box: mirrorBox(stamp.box, width),
    },
    headTexts: layout.headTexts.map((line) => mirrorText(line, width)),
    ornaments: layout.ornaments.map((one) => mirrorOrnament(one, width)),
  };
}

function layoutWithin(
  label: LabelContent,
  picture: PictureFrame,
  style: LayoutStyle,
  type: Typesetter,
): PictureLayout {
  const { geometry } = picture;
  const soldOut = label.mark?.kind === 'soldOut';
  const stampText =
    geometry.stamp && !soldOut && !picture.bare ? setStamp(label.origin, geometry.stamp, type) : undefined;
  const layOut = (wishes: Omit<Wishes, 'price'>): PictureLayout => {
    let layout = assemble(label, picture, style, { ...wishes, price: 'whole' }, type);
    for (const price of LESSER_PRICES) {
      if (priceCrowds(layout, geometry)) layout = assemble(label, picture, style, { ...wishes, price }, type);
    }
    return layout;
  };
  const layout = layOut({ stampText, across: soldOut && !picture.bare });
  return picture.bare || crowded(layout) || (soldOut && !layout.soldOut)
    ? layOut({ stampText: undefined, across: false })
    : layout;
}

/** Returns the measures with a paper as high as it may ever be; undefined where it may not be higher than usual. */
function withHigherPaper(geometry: Geometry): Geometry | undefined {
  const { panel } = geometry;
  return panel.side === 'right' || panel.utmost === undefined
    ? undefined
    : { ...geometry, panel: { ...panel, most: panel.utmost } };
}

/**
 * Lays out a label in one format. Pure: the same label, frame and typesetter give the same layout. When there is too little
 * room, a stamp that would overlap a sign is replaced by a line on the label, "sold out" moves from the photo to the price,
 * and the price is shown without the former price, or alone. Where something would be left out, the paper is as high as
 * it may ever be. A logo that leaves no room for the price gives way to the brand's name alone.
 */
export function layoutPicture(
  content: LabelContent,
  picture: PictureFrame,
  style: LayoutStyle,
  type: Typesetter,
): PictureLayout {
  const label = tidyLabel(content);
  let layout = layoutWithin(label, picture, style, type);
  const higher = layout.missing > 0 ? withHigherPaper(picture.geometry) : undefined;
  if (higher) {
    const roomier = layoutWithin(label, { ...picture, geometry: higher }, style, type);
    if (roomier.missing < layout.missing && signsFit(roomier, higher)) layout = roomier;
  }
  if (label.logo !== undefined && !signsFit(layout, picture.geometry)) {
    const { logo: _left, ...bare } = label;
    const without = layoutWithin(bare, picture, style, type);
    if (signsFit(without, picture.geometry)) layout = { ...without, missing: without.missing + LOGO_WEIGHT };
  }
  const whole = { ...layout, ornaments: positionOrnaments(picture.geometry, layout) };
  return type.rightToLeft ? mirrored(whole) : whole;
}

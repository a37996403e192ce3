import type { LabelContent } from '../../domain/picture/picture-content.ts';
import { type Box, right } from './box.ts';
import type { Size } from './crop.ts';
import { setBrand } from './layout-brand.ts';
import { layoutPhoto, type PhotoLayout } from './layout-photo.ts';
import { mirrorBox, mirrorPlaque } from './mirror-layout.ts';
import { type Plaque, plaqueAt, type PlaqueFace } from './plaque.ts';
import { reachOf } from './script-reach.ts';
import { stackTexts } from './text-stack.ts';
import type { LayoutStyle } from './theme.ts';
import type { Typesetter } from './type-setting.ts';

/** A photo after the cover of a carousel: in a frame, with brand and product below it and its number beside them. */
export interface SlideLayout {
  readonly size: Size;
  readonly photo: PhotoLayout;
  readonly brand: Plaque;
  readonly number: Plaque;
  /** What the slide says of a drawn pack, in the upper corner where reading begins. */
  readonly note: Plaque | undefined;
}

/** In pixels of the feed format. */
const MARGIN = 44;
const STRIP = 164;
const DISC = { size: 92, gap: 24 };
const NAME = { largest: 40, least: 28, lines: 1, leading: 1.1 };
const PRODUCT = { largest: 31, least: 24, gap: 16 };
const NUMBER = { size: 34, padding: { x: 30, y: 20 } };
const NOTE = { size: 30, least: 24, padding: { x: 28, y: 20 }, away: 30 };
/** The height at the top of a slide's slot that a note and the space around it take. */
export const NOTE_REACH = 2 * NOTE.away + 2 * NOTE.padding.y + NOTE.size;
const MOUNT = { cardFrom: 1.6, cardMargin: 26, cardFrame: 12 };

/** The wanted position of the subject in a slide's slot. */
export const SLIDE_AIM = { x: 0.5, y: 0.5 };
export const SLIDE_MOUNT_FRAME = MOUNT.cardFrame;

function notePlaque(text: string, slot: Box, type: Typesetter): Plaque {
  const { size, least, padding, away } = NOTE;
  const most = slot.width - 2 * (away + padding.x);
  const fitting = Math.max(least, Math.min(size, most / type.measure(text, 'strong')));
  const plaque = linePlaque(text, { size: fitting, padding }, type);
  return plaqueAt(plaque, 0, { x: slot.x + away, y: slot.y + away });
}

function numberPlaque(text: string, end: number, middle: number, type: Typesetter): Plaque {
  const face = linePlaque(text, NUMBER, type);
  return plaqueAt(face, 0, { x: end - face.width, y: middle - face.height / 2 });
}

function linePlaque(text: string, { size, padding }: typeof NUMBER, type: Typesetter): PlaqueFace {
  const reach = reachOf(text);
  const line = { text, width: type.measure(text, 'strong') * size };
  const set = { face: 'strong', size, leading: 1, reach, lines: [line] } as const;
  const stack = stackTexts([{ set, ink: { colour: 'onTag', ground: 'tag' }, gap: 0 }]);
  const width = stack.width + 2 * padding.x;
  const height = reach.capital * size + 2 * padding.y;
  const texts = stack.position('middle', 0, -(reach.capital * size) / 2);
  return { width, height, texts };
}

/**
 * Lays out a slide. `foot` is the height of the order line at the lower edge, `note` what is said of a drawn pack. A `photo` of
 * the slot's shape is never mounted.
 */
export function layoutSlide(
  label: Pick<LabelContent, 'brand' | 'name' | 'logo'>,
  at: { readonly index: number; readonly count: number; readonly foot: number; readonly note?: string },
  picture: { readonly size: Size; readonly photo: Size },
  style: LayoutStyle,
  type: Typesetter,
): SlideLayout {
  const { size, photo } = picture;
  const strip: Box = {
    x: MARGIN,
    y: size.height - at.foot - STRIP,
    width: size.width - 2 * MARGIN,
    height: STRIP,
  };
  const slot: Box = { x: MARGIN, y: MARGIN, width: strip.width, height: strip.y - MARGIN };
  const middle = strip.y + STRIP / 2;
  const number = numberPlaque(`${at.index}/${at.count}`, right(strip), middle, type);
  const spec = {
    at: 'stack',
    align: 'start',
    rise: 0,
    shift: 0,
    margin: { x: 0, y: 0 },
    padding: { x: 0, y: 0 },
    tail: 0,
    most: number.box.x - strip.x - DISC.gap,
    text: NAME,
    tagline: PRODUCT,
    disc: DISC,
  } as const;
  const bare = {
    ...style,
    brand: { ...style.brand, on: 'bare', disc: { style: 'filled', outline: style.brand.disc.outline } },
  } as const;
  const { brand: maker, name: tagline, logo } = label;
  const face = setBrand(
    { brand: maker, tagline, ...(logo !== undefined && { logo }) },
    spec,
    bare,
    size,
    type,
  );
  const brand = plaqueAt(face, 0, { x: strip.x, y: middle - face.height / 2 });
  const note = at.note === undefined ? undefined : notePlaque(at.note, slot, type);
  const layout = { size, photo: layoutPhoto(photo, slot, slot, [], MOUNT, undefined), brand, number, note };
  return type.rightToLeft ? mirrored(layout) : layout;
}

function mirrored({ size, photo, brand, number, note }: SlideLayout): SlideLayout {
  return {
    size,
    photo: { slot: photo.slot, mount: photo.mount && mirrorBox(photo.mount, size.width) },
    brand: mirrorPlaque(brand, size.width),
    number: mirrorPlaque(number, size.width),
    note: note && mirrorPlaque(note, size.width),
  };
}

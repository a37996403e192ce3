import type { Box } from './box.ts';
import type { FrameLayout } from './layout-frame.ts';
import type { PanelLayout } from './layout-panel.ts';
import type { PictureLayout } from './layout-picture.ts';
import type { PlacedOrnament } from './place-ornaments.ts';
import type { PlacedText } from './placed-text.ts';
import type { Plaque } from './plaque.ts';

const OTHER_SIDE = { left: 'right', right: 'left', middle: 'middle' } as const;

export const mirrorBox = (one: Box, width: number): Box => ({ ...one, x: width - one.x - one.width });

export const mirrorText = (one: PlacedText, width: number): PlacedText => ({
  ...one,
  anchor: OTHER_SIDE[one.anchor],
  x: width - one.x,
  box: mirrorBox(one.box, width),
});

const aboutMiddle = (lines: readonly PlacedText[]): readonly PlacedText[] =>
  lines.map((line) => mirrorText(line, 0));

export function mirrorPlaque(one: Plaque, width: number): Plaque {
  const { disc, strip } = one;
  return {
    ...one,
    middle: { ...one.middle, x: width - one.middle.x },
    degrees: -one.degrees,
    box: mirrorBox(one.box, width),
    texts: aboutMiddle(one.texts),
    ...(disc && { disc: { ...disc, x: -disc.x } }),
    ...(strip && { strip: { box: mirrorBox(strip.box, 0), texts: aboutMiddle(strip.texts) } }),
  };
}

export const mirrorFrame = (frame: FrameLayout, width: number): FrameLayout => ({
  ...frame,
  footer: mirrorBox(frame.footer, width),
  order: mirrorBox(frame.order, width),
});

function mirrorPanel(one: PanelLayout, width: number): PanelLayout {
  const { ornament, brand, price, borderGap } = one;
  return {
    ...one,
    box: mirrorBox(one.box, width),
    border: mirrorBox(one.border, width),
    borderGap: borderGap && mirrorBox(borderGap, width),
    texts: one.texts.map((line) => mirrorText(line, width)),
    rules: one.rules.map((rule) => mirrorBox(rule, width)),
    plates: one.plates.map(({ tear, ...plate }) => ({
      ...plate,
      box: mirrorBox(plate.box, width),
      ...(tear !== undefined && { tear: width - tear }),
    })),
    ...(ornament && { ornament: mirrorBox(ornament, width) }),
    ...(brand && { brand: mirrorPlaque(brand, width) }),
    ...(price && { price: mirrorPlaque(price, width) }),
  };
}

function mirrorOrnament(one: PlacedOrnament, width: number): PlacedOrnament {
  switch (one.kind) {
    case 'drawing': {
      const { x, turn, flip } = one.drawing;
      return { ...one, drawing: { ...one.drawing, x: width - x, turn: -turn, flip: !flip } };
    }
    case 'garland':
      return { ...one, from: { ...one.to, x: width - one.to.x }, to: { ...one.from, x: width - one.from.x } };
    case 'tile':
      return { ...one, box: mirrorBox(one.box, width) };
    case 'awning':
      return { ...one, box: mirrorBox(one.box, width) };
  }
}

/** The layout as in a mirror, for those who read from right to left. Letters stay as they are. */
export function mirrored(layout: PictureLayout): PictureLayout {
  const { width } = layout.size;
  const { photo, stamp, price, soldOut } = layout;
  return {
    ...layout,
    mirrored: true,
    frame: mirrorFrame(layout.frame, width),
    photo: { slot: mirrorBox(photo.slot, width), card: photo.card && mirrorBox(photo.card, width) },
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

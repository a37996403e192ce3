import type { Box } from './box.ts';
import type { FrameLayout } from './layout-frame.ts';
import type { PanelLayout } from './layout-panel.ts';
import type { PositionedOrnament } from './position-ornaments.ts';
import type { PositionedText } from './positioned-text.ts';
import type { Plaque } from './plaque.ts';

const OTHER_SIDE = { left: 'right', right: 'left', middle: 'middle' } as const;

/** Mirrors a box in a picture that is `width` pixels wide: `layoutAround` mirrors a layout to keep it off faces and subject. */
export const mirrorBox = (one: Box, width: number): Box => ({ ...one, x: width - one.x - one.width });

/** Mirrors the position of a text. */
export const mirrorText = (one: PositionedText, width: number): PositionedText => ({
  ...one,
  anchor: OTHER_SIDE[one.anchor],
  x: width - one.x,
  box: mirrorBox(one.box, width),
});

const aboutMiddle = (lines: readonly PositionedText[]): readonly PositionedText[] =>
  lines.map((line) => mirrorText(line, 0));

/** Mirrors the position of a plaque with its disc and strip. */
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

/** Mirrors footer and order line. */
export const mirrorFrame = (frame: FrameLayout, width: number): FrameLayout => ({
  ...frame,
  footer: mirrorBox(frame.footer, width),
  order: mirrorBox(frame.order, width),
});

/** Mirrors a panel with everything on it. */
export function mirrorPanel(one: PanelLayout, width: number): PanelLayout {
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

/** Mirrors an ornament; a drawing is also flipped and turned the other way. */
export function mirrorOrnament(one: PositionedOrnament, width: number): PositionedOrnament {
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

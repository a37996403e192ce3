import { bottom, type Box, right } from './box.ts';
import type { Geometry } from './geometry.ts';
import type { PictureLayout } from './layout-picture.ts';
import type { PositionedOrnament } from './position-ornaments.ts';
import type { Theme } from './theme.ts';

/** Returns how far lines and fades of the paper reach out of its box. */
function reachOfPaper({ edge }: Theme, geometry: Geometry): number {
  const outside = Math.max(0, ...edge.trims.map(({ inset, width }) => width - inset));
  // A photo fades into a scrim before its paper begins.
  return outside + (edge.kind === 'scrim' ? geometry.edge.depth : 0);
}

/** Returns the paper with its edge and the lines outside it, down to where it ends. */
export function paperBox({ panel, size, mirrored }: PictureLayout, theme: Theme, geometry: Geometry): Box {
  const { side, float } = geometry.panel;
  const reach = reachOfPaper(theme, geometry);
  const { x, y, width, height } = panel.box;
  const box = { x: x - reach, y: y - reach, width: width + 2 * reach, height: height + 2 * reach };
  if (float > 0) return box;
  // Nothing of the photo is to be seen behind a paper that does not float, as far as the picture's edge.
  if (side === 'top') return { ...box, y: 0, height: bottom(box) };
  if (side !== 'right') return { ...box, height: size.height - box.y };
  return mirrored ? { ...box, x: 0, width: right(box) } : { ...box, width: size.width - box.x };
}

/** Returns the area of an ornament. */
export function boundsOf(ornament: PositionedOrnament): Box {
  switch (ornament.kind) {
    case 'drawing': {
      const { x, y, size, turn } = ornament.drawing;
      // A turned square is wider, by its diagonal at most.
      const side = turn === 0 ? size : size * Math.SQRT2;
      return { x: x - side / 2, y: y - side / 2, width: side, height: side };
    }
    case 'tile':
    case 'awning':
      return ornament.box;
    case 'garland': {
      const { from, to, spec } = ornament;
      const top = Math.min(from.y, to.y) - spec.size / 2;
      const left = Math.min(from.x, to.x) - spec.size / 2;
      return {
        x: left,
        y: top,
        width: Math.max(from.x, to.x) + spec.size / 2 - left,
        height: Math.max(from.y, to.y) + spec.sag + spec.size - top,
      };
    }
  }
}

/** Whether an ornament lies over the photo; those of other parts of the picture lie over what is there already. */
export const isOverPhoto = (ornament: PositionedOrnament): boolean =>
  ['photo', 'picture'].includes(ornament.kind === 'drawing' ? ornament.of : ornament.spec.of);

/** Returns the areas of the signs, which other corners or the paper may take instead of the photo. */
export const signsOf = ({ brand, price, soldOut, stamp }: PictureLayout): readonly Box[] =>
  [brand, price, soldOut, stamp].flatMap((sign) => (sign ? [sign.box] : []));

/** Returns the areas of all that lies over the photo of a layout, but for ornaments, which can be left out. */
export function overlaysOf(layout: PictureLayout, theme: Theme, geometry: Geometry): readonly Box[] {
  const { head, below, footer } = layout.frame;
  return [
    paperBox(layout, theme, geometry),
    ...signsOf(layout),
    ...[head, below, footer].flatMap((part) => part ?? []),
  ];
}

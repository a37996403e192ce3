import { bottom, type Box } from './box.ts';
import type { Size } from './crop.ts';
import type { Geometry } from './geometry.ts';
import type { LayoutStyle } from './theme.ts';

/** The parts of a picture that are the same for every label. */
export interface FrameLayout {
  /** A strip across the top, from the picture's edge on. */
  readonly head: Box | undefined;
  /** The area of the order line: a band, or a button with ground around it. */
  readonly footer: Box;
  /** The part that is redrawn for each seller: all of a band, the inside of a button. */
  readonly order: Box;
  /** Empty ground below the footer, in formats that leave room for a platform's own buttons. */
  readonly below: Box | undefined;
  /** The highest position at which the paper may begin, and the position where it must end. */
  readonly top: number;
  readonly foot: number;
  /** Where a photo that fills the picture ends: at a band along the lower edge, else at that edge. */
  readonly ground: number;
}

/** Returns the inside of a button, without its round ends and the lines along its outline. */
function insideOf(button: Box, plate: NonNullable<LayoutStyle['footer']['button']>): Box {
  const lines = Math.max(0, ...plate.trims.map(({ inset, width }) => inset + width));
  const x = Math.ceil(Math.max(lines, Math.min(plate.radius, button.height / 2)));
  const y = Math.ceil(lines);
  return { x: button.x + x, y: button.y + y, width: button.width - 2 * x, height: button.height - 2 * y };
}

/** Returns the frame of a format in a theme; `size` is the picture's, in pixels. */
export function layoutFrame(
  geometry: Geometry,
  size: Size,
  { footer: style }: Pick<LayoutStyle, 'footer'>,
): FrameLayout {
  const { panel, safe, edge, footer, head } = geometry;
  const float = panel.side === 'right' ? panel.float : 0;
  const paper = size.width - float - (panel.side === 'right' ? panel.width : size.width);
  const x = panel.side === 'right' && float === 0 ? paper + edge.depth : Math.max(0, paper);
  const { inset } = footer;
  // A button is as high as a band would be, with ground above and below it.
  const height = footer.height + (style.button ? inset.top + inset.bottom : 0);
  const y = size.height - safe.bottom - float - height;
  const region = { x, y, width: size.width - float - x, height };
  const button = {
    x: region.x + inset.x,
    y: region.y + inset.top,
    width: region.width - 2 * inset.x,
    height: region.height - inset.top - inset.bottom,
  };
  const strip = head && { x: 0, y: 0, width: size.width, height: safe.top + head.height };
  const rest = { x: 0, y: size.height - safe.bottom, width: size.width, height: safe.bottom };
  return {
    head: strip,
    footer: style.button ? button : region,
    order: style.button ? insideOf(button, style.button) : region,
    below: safe.bottom > 0 ? rest : undefined,
    top: (strip ? bottom(strip) : 0) + float,
    ground: style.button || safe.bottom > 0 ? size.height : region.y,
    foot: region.y - (panel.side === 'right' ? 0 : panel.float),
  };
}

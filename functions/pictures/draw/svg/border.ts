import { bottom, type Box, right } from '../../layout/box.ts';
import type { PanelLayout } from '../../layout/layout-panel.ts';
import type { Theme } from '../../layout/theme.ts';
import { n } from './markup.ts';

/** Returns a dash pattern near the wanted length, with which the line begins and ends with a whole dash. */
function dashes(length: number, dash: number, gap: number): string {
  const count = Math.max(1, Math.round((length + gap) / (dash + gap)));
  const scale = (length + gap) / (count * (dash + gap));
  return `${n(dash * scale)} ${n(gap * scale)}`;
}

/** Returns the path around the border, clockwise from the left end of the gap in the bottom line. */
function around(border: Box, gap: Box | undefined, radius: number, by: number): string {
  const [x, y, x2, y2] = [border.x + by, border.y + by, right(border) - by, bottom(border) - by];
  const r = Math.max(0, radius - by);
  const corner = (dx: number, dy: number): string => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
  const middle = (x + x2) / 2;
  const from = gap ? gap.x : middle;
  const to = gap ? right(gap) : middle;
  return [
    `M${n(from)} ${n(y2)}H${n(x + r)}${corner(-r, -r)}V${n(y + r)}${corner(r, -r)}`,
    `H${n(x2 - r)}${corner(r, r)}V${n(y2 - r)}${corner(-r, r)}H${n(to)}`,
  ].join('');
}

/** Draws the line around the label, with a gap for the footnote. */
export function svgBorder(
  { border, borderGap }: Pick<PanelLayout, 'border' | 'borderGap'>,
  style: Theme['border'],
  radius: number,
  colour: string,
): string {
  if (style === 'none') return '';
  const path = around(border, borderGap, radius, 0);
  const line = `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2.5"/>`;
  if (style === 'line') return line;
  if (style === 'double') {
    return `${line}<path d="${around(border, borderGap, radius, 7)}" fill="none" stroke="${colour}" stroke-width="1.4"/>`;
  }
  const open = borderGap?.width ?? 0;
  const length = 2 * (border.width + border.height) - (8 - 2 * Math.PI) * radius - open;
  const stitch = `fill="none" stroke-width="3.2" stroke-linecap="round" stroke-dasharray="${dashes(length, 13, 10)}"`;
  return [
    `<path d="${path}" ${stitch} stroke="#fff" stroke-opacity=".55" transform="translate(0 1.6)"/>`,
    `<path d="${path}" ${stitch} stroke="${colour}"/>`,
  ].join('');
}

import { type Box, bottom, right } from '../../../domain/drawing/box.ts';
import type { Geometry } from '../../../domain/drawing/geometry.ts';
import type { PanelLayout } from '../../../domain/drawing/layout-panel.ts';
import type { Theme } from '../../../domain/drawing/theme.ts';
import { n } from './number.ts';

/** Widths and opacities of the strokes that together look like a soft shadow; real blur costs 30 ms. */
const SHADOW = [
  [22, 0.06],
  [14, 0.08],
  [7, 0.12],
] as const;

/** `count` equal bumps of that depth along a line of that length, as relative arcs. */
function bumps(length: number, wanted: number, depth: number, way: 'right' | 'up'): string {
  const count = Math.max(1, Math.round(length / wanted));
  const step = length / count;
  const arc =
    way === 'right'
      ? `a${n(step / 2)} ${n(depth)} 0 0 1 ${step.toFixed(4)} 0`
      : `a${n(depth)} ${n(step / 2)} 0 0 1 0 ${(-step).toFixed(4)}`;
  return arc.repeat(count);
}

/** The paper's outline: its edge towards the photo is scalloped or straight. `foot` is where it ends below. */
function outline(
  paper: Box,
  foot: number,
  kind: Theme['edge'],
  edge: Geometry['edge'],
  side: 'bottom' | 'right',
): string {
  const depth = kind === 'scallop' ? edge.depth : 0;
  if (side === 'bottom') {
    const y = paper.y + depth;
    const rim = depth > 0 ? bumps(paper.width, edge.length, depth, 'right') : `h${n(paper.width)}`;
    return `M${n(paper.x)} ${n(y)}${rim}V${n(foot)}H${n(paper.x)}Z`;
  }
  const x = paper.x + depth;
  const rim = depth > 0 ? bumps(foot - paper.y, edge.length, depth, 'up') : `v${n(paper.y - foot)}`;
  return `M${n(x)} ${n(foot)}${rim}H${n(right(paper))}V${n(foot)}Z`;
}

export function svgPaper(
  paper: Box,
  foot: number,
  theme: Pick<Theme, 'edge'>,
  geometry: Pick<Geometry, 'edge' | 'panel'>,
  colour: string,
): string {
  const path = outline(paper, foot, theme.edge, geometry.edge, geometry.panel.side);
  const shadow = SHADOW.map(
    ([width, opacity]) =>
      `<path d="${path}" fill="none" stroke="#1a0f06" stroke-opacity="${opacity}" stroke-width="${width}"/>`,
  );
  return [
    ...shadow,
    `<path d="${path}" fill="${colour}"/>`,
    `<path d="${path}" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="2.5"/>`,
  ].join('');
}

/** A dash length near the wanted one with which the line begins and ends with a whole dash. */
function dashes(length: number, dash: number, gap: number): string {
  const count = Math.max(1, Math.round((length + gap) / (dash + gap)));
  const scale = (length + gap) / (count * (dash + gap));
  return `${n(dash * scale)} ${n(gap * scale)}`;
}

/** The line around the label, open where the footnote stands in it. */
export function svgBorder(
  { border, borderGap }: Pick<PanelLayout, 'border' | 'borderGap'>,
  style: Theme['border'],
  radius: number,
  colour: string,
): string {
  if (style === 'none') return '';
  const corner = (x: number, y: number): string => `a${n(radius)} ${n(radius)} 0 0 1 ${n(x)} ${n(y)}`;
  const middle = border.x + border.width / 2;
  const from = borderGap ? borderGap.x : middle;
  const to = borderGap ? right(borderGap) : middle;
  const path = [
    `M${n(from)} ${n(bottom(border))}H${n(border.x + radius)}${corner(-radius, -radius)}`,
    `V${n(border.y + radius)}${corner(radius, -radius)}H${n(right(border) - radius)}${corner(radius, radius)}`,
    `V${n(bottom(border) - radius)}${corner(-radius, radius)}H${n(to)}`,
  ].join('');
  if (style === 'line') return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2.5"/>`;
  const length = 2 * (border.width + border.height) - (8 - 2 * Math.PI) * radius - (to - from);
  const stitch = `fill="none" stroke-width="3.2" stroke-linecap="round" stroke-dasharray="${dashes(length, 13, 10)}"`;
  return [
    `<path d="${path}" ${stitch} stroke="#fff" stroke-opacity=".55" transform="translate(0 1.6)"/>`,
    `<path d="${path}" ${stitch} stroke="${colour}"/>`,
  ].join('');
}

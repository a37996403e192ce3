import { bottom, type Box, right } from '../../layout/box.ts';
import type { ColourScheme } from '../../layout/colour-scheme.ts';
import type { Geometry } from '../../layout/geometry.ts';
import type { Edge } from '../../layout/theme-style.ts';
import { edgeProfile } from './edge-profile.ts';
import { n } from './markup.ts';
import { outlinePath } from './outline.ts';
import { SHADE, strokeOf, svgShadow } from './plate.ts';

const LETTERS = { 1: 'L', 2: 'Q', 3: 'C' } as const;

/** Widths and opacities of the strokes that together look like a soft shadow on the photo. */
const SHADOW = [
  [22, 0.06],
  [14, 0.08],
  [7, 0.12],
] as const;

interface PaperShape {
  /** The paper's outline. */
  readonly outline: string;
  /** Returns only its edge towards the photo, moved into the paper by `inset`. */
  readonly edge: (inset: number) => string;
}

type Spec = Pick<Geometry, 'edge' | 'panel'>;

function edged(paper: Box, foot: number, kind: Edge['kind'], { edge, panel }: Spec): PaperShape {
  const side = panel.side === 'right';
  const flat = kind === 'straight' || kind === 'none';
  const depth = flat ? 0 : edge.depth;
  const base = side ? paper.x + edge.depth : paper.y + edge.depth;
  const { start, segments } = edgeProfile(kind, side ? foot - paper.y : paper.width, edge.length);
  const at = ([along, out]: readonly [number, number], inset: number): string => {
    const away = base - out * depth + inset;
    return side ? `${n(away)} ${n(foot - along)}` : `${n(paper.x + along)} ${n(away)}`;
  };
  const rim = (inset: number): string =>
    segments
      .map((points) => {
        const letter = LETTERS[points.length as 1 | 2 | 3];
        return letter + points.map((point) => at(point, inset)).join(' ');
      })
      .join('');
  const close = side ? `H${n(right(paper))}V${n(foot)}Z` : `V${n(foot)}H${n(paper.x)}Z`;
  return {
    outline: `M${at([0, start], 0)}${rim(0)}${close}`,
    edge: (inset) => `M${at([0, start], inset)}${rim(inset)}`,
  };
}

/** The shape of a label in the lower left corner, with one round corner. */
function cornered(paper: Box, foot: number, radius: number): PaperShape {
  const rim = (by: number): string => {
    const r = Math.max(0, radius - by);
    return `M${n(paper.x)} ${n(paper.y + by)}H${n(right(paper) - by - r)}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(r)}V${n(foot)}`;
  };
  return { outline: `${rim(0)}H${n(paper.x)}Z`, edge: rim };
}

/** The part of the fade's length, and of the paper's opacity, at each stop of its gradient. */
const FADE = [
  [0, 0],
  [0.3, 0.16],
  [0.6, 0.58],
  [0.82, 0.88],
  [1, 1],
] as const;

/**
 * Draws a paper into which the photo fades: `opacity` from the paper's box on, where text is, and opaque where the photo
 * ends.
 */
function svgScrim(paper: Box, foot: number, geometry: ScrimSpec, colour: string, opacity: number): string {
  const { edge, photo, panel } = geometry;
  const side = panel.side === 'right';
  const [begins, end] = side ? [paper.x, right(paper)] : [paper.y, foot];
  const from = begins - edge.depth;
  const opaque = Math.min(end, begins + (photo.under ?? edge.depth));
  const share = (at: number): number => (at - from) / (end - from);
  const stop = (offset: number, alpha: number): string =>
    `<stop offset="${n(offset)}" stop-color="${colour}" stop-opacity="${n(alpha)}"/>`;
  const stops = FADE.map(([along, of]) => stop(along * share(begins), of * opacity));
  const area = side
    ? { x: from, y: paper.y, width: end - from, height: foot - paper.y }
    : { x: paper.x, y: from, width: paper.width, height: end - from };
  return [
    `<defs><linearGradient id="scrim" x1="0" y1="0" ${side ? 'x2="1" y2="0"' : 'x2="0" y2="1"'}>${stops.join('')}${stop(share(opaque), 1)}</linearGradient></defs>`,
    `<rect x="${n(area.x)}" y="${n(area.y)}" width="${n(area.width)}" height="${n(area.height)}" fill="url(#scrim)"/>`,
  ].join('');
}

type ScrimSpec = Pick<Geometry, 'edge' | 'photo' | 'panel'>;

/**
 * Draws the paper with its edge. `foot` is the y of its lower end, `tile` the pattern printed on it, and `opacity` that of a
 * paper into which the photo fades. A floating paper has round corners.
 */
export function svgPaper(
  paper: Box,
  foot: number,
  { kind, shadow, trims }: Edge,
  geometry: Pick<Geometry, 'edge' | 'panel' | 'border' | 'photo'>,
  colours: ColourScheme,
  { tile, opacity }: { readonly tile: string | undefined; readonly opacity: number },
): string {
  if (kind === 'scrim') return svgScrim(paper, foot, geometry, colours.paper, opacity);
  const floats = geometry.panel.float > 0;
  const floating = { ...paper, height: foot - paper.y };
  const radius = geometry.border.radius + geometry.border.margin;
  const shape: PaperShape = floats
    ? {
        outline: outlinePath('round', floating, radius),
        edge: (by) => outlinePath('round', floating, radius, by),
      }
    : geometry.panel.side === 'corner'
      ? cornered(paper, foot, radius)
      : edged(paper, foot, kind, geometry);
  // Lines outside the edge, such as more distant hills, would form a frame around it.
  const lines = floats ? trims.filter(({ inset }) => inset >= 0) : trims;
  const soft = SHADOW.map(
    ([width, opacity]) =>
      `<path d="${shape.outline}" fill="none" stroke="${SHADE}" stroke-opacity="${opacity}" stroke-width="${width}"/>`,
  );
  return [
    ...(shadow ? (floats ? [svgShadow(shape.outline, 8)] : soft) : []),
    `<path d="${shape.outline}" fill="${colours.paper}"/>`,
    tile ? `<path d="${shape.outline}" fill="url(#${tile})"/>` : '',
    ...lines.map((trim) => `<path d="${shape.edge(trim.inset)}" ${strokeOf(trim, colours)}/>`),
  ].join('');
}

/** Returns the y where the paper ends: a floating paper's own lower edge, or the end of the picture's safe area. */
export const paperFoot = (paper: Box, geometry: Geometry, height: number): number => {
  const { float, side } = geometry.panel;
  if (side === 'right') return height - geometry.safe.bottom - float;
  return float > 0 ? bottom(paper) : height - geometry.safe.bottom;
};

import type { ColourScheme } from '../../layout/colour-scheme.ts';
import type { PositionedDrawing, PositionedOrnament } from '../../layout/position-ornaments.ts';
import type { Drawing } from '../../layout/theme-style.ts';
import { n } from './markup.ts';
import { SHADE } from './plate.ts';

export type Drawings = Readonly<Record<string, Drawing>>;

/**
 * Returns the attribute for a path's opacity. For `opacity` itself the renderer first draws the path on a separate picture,
 * so it is used only for a path with both fill and stroke.
 */
function faintness({ fill, stroke, opacity }: Drawing[number]): string {
  if (opacity >= 1) return '';
  const of = fill && stroke ? 'opacity' : fill ? 'fill-opacity' : 'stroke-opacity';
  return ` ${of}="${n(opacity)}"`;
}

/** Draws the paths of a drawing in its square from -50 to 50. */
export function svgDrawing(drawing: Drawing, colours: ColourScheme): string {
  return drawing
    .map((path) => {
      const { d, fill, stroke, width } = path;
      const ink = stroke
        ? ` stroke="${colours[stroke]}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"`
        : '';
      return `<path d="${d}" fill="${fill ? colours[fill] : 'none'}" fill-rule="evenodd"${ink}${faintness(path)}/>`;
    })
    .join('');
}

/** Returns the drawing with that name. Throws when the theme has none, which is an error of the theme. */
function drawingNamed(name: string, drawings: Drawings): Drawing {
  const drawing = drawings[name];
  if (!drawing) throw new Error(`the theme has no drawing "${name}"`);
  return drawing;
}

function svgPositioned(positioned: PositionedDrawing, drawings: Drawings, colours: ColourScheme): string {
  const { x, y, size, turn, flip, opacity } = positioned;
  const scale = size / 100;
  const transform = `translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${(flip ? -scale : scale).toFixed(4)} ${scale.toFixed(4)})`;
  const faint = opacity < 1 ? ` opacity="${n(opacity)}"` : '';
  return `<g transform="${transform}"${faint}>${svgDrawing(drawingNamed(positioned.drawing, drawings), colours)}</g>`;
}

/** Draws a cord with drawings at equal distances, each hanging with its upper edge at the cord. */
function svgGarland(
  { spec, from, to }: Extract<PositionedOrnament, { kind: 'garland' }>,
  drawings: Drawings,
  colours: ColourScheme,
): string {
  const control = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + 2 * spec.sag };
  const at = (t: number) => {
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
  };
  const path = `M${n(from.x)} ${n(from.y)}Q${n(control.x)} ${n(control.y)} ${n(to.x)} ${n(to.y)}`;
  const hung = Array.from({ length: spec.count }, (_, index) => {
    const { x, y } = at((index + 0.5) / spec.count);
    const drawing = spec.drawings[index % spec.drawings.length] ?? '';
    const positioned = {
      drawing,
      x,
      y: y + spec.size / 2,
      size: spec.size,
      turn: 0,
      flip: false,
      opacity: 1,
    };
    return svgPositioned(positioned, drawings, colours);
  });
  return [
    `<path d="${path}" fill="none" stroke="${SHADE}" stroke-opacity=".25" stroke-width="${n(spec.cord.width + 2)}" transform="translate(0 3)"/>`,
    `<path d="${path}" fill="none" stroke="${colours[spec.cord.colour]}" stroke-width="${n(spec.cord.width)}"/>`,
    ...hung,
  ].join('');
}

/** Draws stripes that end in scallops, with the shadow of a roof. */
function svgAwning(
  { spec, box }: Extract<PositionedOrnament, { kind: 'awning' }>,
  colours: ColourScheme,
): string {
  const count = Math.max(2, Math.round(box.width / spec.stripe));
  const step = box.width / count;
  const straight = spec.height - step / 2;
  const stripe = (index: number): string =>
    `M${n(box.x + index * step)} ${n(box.y)}h${n(step)}v${n(straight)}a${n(step / 2)} ${n(step / 2)} 0 0 1 ${n(-step)} 0Z`;
  const all = Array.from({ length: count }, (_, index) => stripe(index));
  const [one, other] = spec.colours;
  const fill = (rest: number, colour: string): string =>
    `<path d="${all.filter((_, index) => index % 2 === rest).join('')}" fill="${colour}"/>`;
  const roof = all.join('');
  return [
    `<path d="${roof}" fill="${SHADE}" fill-opacity=".1" transform="translate(0 16)"/>`,
    `<path d="${roof}" fill="${SHADE}" fill-opacity=".16" transform="translate(0 8)"/>`,
    fill(0, colours[one]),
    fill(1, colours[other]),
    `<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="14" fill="${SHADE}" fill-opacity=".16"/>`,
  ].join('');
}

/** Draws an ornament. Tiles draw nothing here: they are fill patterns of the areas that they cover. */
export function svgOrnament(one: PositionedOrnament, drawings: Drawings, colours: ColourScheme): string {
  switch (one.kind) {
    case 'drawing':
      return svgPositioned(one.drawing, drawings, colours);
    case 'garland':
      return svgGarland(one, drawings, colours);
    case 'awning':
      return svgAwning(one, colours);
    case 'tile':
      return '';
  }
}

/** Returns a tile as an SVG pattern with that id. Every second row may be shifted by half a cell. */
export function svgPattern(
  { spec, box }: Extract<PositionedOrnament, { kind: 'tile' }>,
  id: string,
  drawings: Drawings,
  colours: ColourScheme,
): string {
  const { cell, size, shifted, opacity } = spec;
  const width = box.width / Math.max(1, Math.round(box.width / cell.width));
  const height = shifted ? 2 * cell.height : cell.height;
  const drawing = svgDrawing(drawingNamed(spec.drawing, drawings), colours);
  const at = (x: number, y: number): string =>
    `<g transform="translate(${n(x)} ${n(y)}) scale(${(size / 100).toFixed(4)})">${drawing}</g>`;
  const first = at(width / 2, cell.height / 2);
  const second = shifted ? at(0, 1.5 * cell.height) + at(width, 1.5 * cell.height) : '';
  const faint = opacity < 1 ? ` opacity="${n(opacity)}"` : '';
  return `<pattern id="${id}" patternUnits="userSpaceOnUse" x="${n(box.x)}" y="${n(box.y)}" width="${n(width)}" height="${n(height)}"><g${faint}>${first}${second}</g></pattern>`;
}

import { edgeProfile } from '../draw/svg/edge-profile.ts';
import { outlinePath } from '../draw/svg/outline.ts';
import type { Skin } from './skin.ts';
import { type Area, boxPath, grown, linePath, type Surface } from './surface.ts';

/** The side of a motif on a band, and the width of one tooth of its edge, in millimetres. */
const MOTIF = 5.4;
const TOOTH = 6;
/** A motif is drawn in a square from -50 to 50. */
const MOTIF_UNITS = 112;
/** Outlines are made for pictures of 1080 pixels; on paper, so many of their units are a millimetre. */
const UNITS = 10;
/** How far an edge's teeth reach, in millimetres, and the lines along it. */
export const EDGE = 1.6;
const TRIM = { width: 0.35, away: 0.75, black: 0.5 } as const;

/** The command of a path that takes so many points. */
const command = (count: number): string => (count === 1 ? 'L' : count === 2 ? 'Q' : 'C');

/** Returns the path of a band whose lower edge has the theme's teeth; upside down, its upper edge has. */
function bandPath(area: Area, kind: Skin['edge'], up: boolean, by: number): { band: string; edge: string } {
  const { x, y, width, height } = area;
  const sign = up ? 1 : -1;
  const outer = up ? y : y + height;
  const inner = (up ? y + height - EDGE : y + EDGE) + sign * by;
  const usual = kind === 'none' || kind === 'scrim' || kind === 'slant' ? 'straight' : kind;
  const { start, segments } = edgeProfile(usual, width, TOOTH);
  const place = ([along, out]: readonly [number, number]): string =>
    `${x + along} ${inner + sign * out * EDGE}`;
  const from = `${x} ${inner + sign * start * EDGE}`;
  const along = segments.map((points) => command(points.length) + points.map(place).join(' ')).join('');
  return { band: `M${x} ${outer}L${from}${along}L${x + width} ${outer}Z`, edge: `M${from}${along}` };
}

/**
 * Draws a band with the theme's motif across an area; its inner edge, below it if `up`, has the theme's teeth. `plain` bands
 * carry a text and no motif.
 */
export function drawBand(surface: Surface, area: Area, skin: Skin, up: boolean, plain = false): void {
  const { colours, edge, motif, ink } = skin;
  const path = bandPath(area, edge, up, 0);
  surface.fill(path.band, colours.band);
  if (!plain) {
    const rows = Math.max(1, Math.round((area.height - EDGE) / MOTIF));
    const side = (area.height - EDGE) / rows;
    const columns = Math.ceil(area.width / side / 2);
    const middle = area.x + area.width / 2;
    const top = up ? area.y : area.y + EDGE;
    for (let row = 0; row < rows; row += 1)
      for (let column = -columns; column <= columns; column += 1) {
        const x = middle + column * side;
        if (x < area.x - side / 2 || x > area.x + area.width + side / 2) continue;
        surface.fill(motif, colours.motif, { x, y: top + (row + 0.5) * side, scale: side / MOTIF_UNITS });
      }
  }
  const away = ink === 'black' ? 0 : TRIM.away;
  const line = { colour: colours.trim, width: ink === 'black' ? TRIM.black : TRIM.width };
  surface.stroke(bandPath(area, edge, up, away).edge, line);
}

/** Draws a sign of the theme: what a brand's name or a price is printed on, with a line around it. */
export function drawSign(
  surface: Surface,
  area: Area,
  { outline, radius }: Skin['sign'],
  { ground, line }: { readonly ground: string; readonly line: string },
): void {
  const box = { x: 0, y: 0, width: area.width * UNITS, height: area.height * UNITS };
  const r = Math.min(radius * 0.6, box.height / 2);
  const at = { x: area.x, y: area.y, scale: 1 / UNITS };
  surface.fill(outlinePath(outline, box, r), ground, at);
  surface.stroke(outlinePath(outline, box, r), { colour: line, width: 0.3 }, at);
}

/** Draws the theme's line around an area. */
export function drawBorder(surface: Surface, area: Area, { border, colours }: Skin): void {
  if (border === 'none') return;
  const rounded = (by: number): string => {
    const { width, height } = grown(area, -by);
    return outlinePath(
      'round',
      { x: 0, y: 0, width: width * UNITS, height: height * UNITS },
      (1.6 - by) * UNITS,
    );
  };
  const at = (by: number) => ({ x: area.x + by, y: area.y + by, scale: 1 / UNITS });
  if (border === 'stitch') {
    surface.stroke(rounded(0), { colour: colours.line, width: 0.32, dash: [1.2, 1] }, at(0));
    return;
  }
  surface.stroke(rounded(0), { colour: colours.line, width: 0.28 }, at(0));
  if (border === 'double') surface.stroke(rounded(0.7), { colour: colours.line, width: 0.18 }, at(0.7));
}

/** Draws the motif between two short lines, with its middle at a point. */
export function drawOrnament(surface: Surface, { x, y, width, height }: Area, skin: Skin): void {
  const { colours, motif } = skin;
  const colour = colours.name;
  const middle = { x: x + width / 2, y: y + height / 2 };
  surface.fill(motif, colour, { ...middle, scale: height / MOTIF_UNITS });
  const [near, far] = [height * 0.8, Math.min(width / 2, height * 0.8 + 9)];
  for (const side of [-1, 1])
    surface.stroke(
      linePath({ x: middle.x + side * near, y: middle.y }, { x: middle.x + side * far, y: middle.y }),
      { colour, width: 0.25 },
    );
}

/** Draws a ground over an area and, where it is at the edge of a label, over what is cut off. */
export const drawGround = (surface: Surface, area: Area, colour: string): void =>
  surface.fill(boxPath(area), colour);

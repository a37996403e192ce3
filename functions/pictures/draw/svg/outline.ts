import { bottom, type Box, inset, middleX, middleY, right } from '../../layout/box.ts';
import type { Outline } from '../../layout/shapes.ts';
import { n } from './markup.ts';

type Draw = (box: Box, radius: number) => string;

const half = ({ width, height }: Box): number => Math.min(width, height) / 2;

/** Draws four corners of the same kind, clockwise from the upper left: `corner` draws from one edge to the next. */
function cornered(box: Box, r: number, corner: (dx: number, dy: number) => string): string {
  const [x, y, x2, y2] = [box.x, box.y, right(box), bottom(box)];
  return [
    `M${n(x + r)} ${n(y)}H${n(x2 - r)}${corner(r, r)}`,
    `V${n(y2 - r)}${corner(-r, r)}H${n(x + r)}${corner(-r, -r)}V${n(y + r)}${corner(r, -r)}Z`,
  ].join('');
}

const round: Draw = (box, radius) => {
  const r = Math.min(radius, half(box));
  return cornered(box, r, (x, y) => `a${n(r)} ${n(r)} 0 0 1 ${n(x)} ${n(y)}`);
};

const ellipse: Draw = (box) => {
  const [rx, ry] = [box.width / 2, box.height / 2];
  const arc = (x: number): string => `a${n(rx)} ${n(ry)} 0 1 1 ${n(x)} 0`;
  return `M${n(box.x)} ${n(middleY(box))}${arc(2 * rx)}${arc(-2 * rx)}Z`;
};

/** Draws a round shape with a toothed rim: `join` draws from one outer point to the next through an inner one. */
function toothed(
  box: Box,
  depth: number,
  length: number,
  join: (inner: string, outer: string) => string,
): string {
  const [rx, ry] = [box.width / 2, box.height / 2];
  const count = Math.max(8, Math.round((Math.PI * (rx + ry)) / length));
  const point = (index: number, by: number): string => {
    const angle = (index * Math.PI) / count;
    return `${n(middleX(box) + (rx - by) * Math.sin(angle))} ${n(middleY(box) - (ry - by) * Math.cos(angle))}`;
  };
  const teeth = Array.from({ length: count }, (_, tooth) =>
    join(point(2 * tooth + 1, depth), point(2 * tooth + 2, 0)),
  );
  return `M${point(0, 0)}${teeth.join('')}Z`;
}

const bracket: Draw = (box, radius) => {
  const r = Math.min(radius, box.width / 2);
  const [x, y, x2, y2, mid] = [box.x, box.y, right(box), bottom(box), middleY(box)];
  return [
    `M${n(x + r)} ${n(y)}H${n(x2 - r)}C${n(x2 - r * 0.25)} ${n(y)} ${n(x2 - r * 0.75)} ${n(mid)} ${n(x2)} ${n(mid)}`,
    `C${n(x2 - r * 0.75)} ${n(mid)} ${n(x2 - r * 0.25)} ${n(y2)} ${n(x2 - r)} ${n(y2)}H${n(x + r)}`,
    `C${n(x + r * 0.25)} ${n(y2)} ${n(x + r * 0.75)} ${n(mid)} ${n(x)} ${n(mid)}`,
    `C${n(x + r * 0.75)} ${n(mid)} ${n(x + r * 0.25)} ${n(y)} ${n(x + r)} ${n(y)}Z`,
  ].join('');
};

const hex: Draw = (box, radius) => {
  const r = Math.min(radius, box.width / 2);
  const [x2, mid] = [right(box), n(middleY(box))];
  return `M${n(box.x + r)} ${n(box.y)}H${n(x2 - r)}L${n(x2)} ${mid}L${n(x2 - r)} ${n(bottom(box))}H${n(box.x + r)}L${n(box.x)} ${mid}Z`;
};

/** A rounded rectangle with a half circle cut out of the middle of its left and right sides. */
const ticket: Draw = (box, radius) => {
  const r = Math.min(radius, box.height / 4);
  const c = n(r * 0.8);
  const [x, y, x2, y2, mid] = [box.x, box.y, right(box), bottom(box), middleY(box)];
  const bite = (dy: number): string => `a${n(r)} ${n(r)} 0 0 0 0 ${n(dy)}`;
  return [
    `M${n(x + r * 0.8)} ${n(y)}H${n(x2 - r * 0.8)}a${c} ${c} 0 0 1 ${c} ${c}V${n(mid - r)}${bite(2 * r)}`,
    `V${n(y2 - r * 0.8)}a${c} ${c} 0 0 1 -${c} ${c}H${n(x + r * 0.8)}a${c} ${c} 0 0 1 -${c} -${c}`,
    `V${n(mid + r)}${bite(-2 * r)}V${n(y + r * 0.8)}a${c} ${c} 0 0 1 ${c} -${c}Z`,
  ].join('');
};

const arc = (size: number, x: number, y: number): string => `a${n(size)} ${n(size)} 0 0 1 ${n(x)} ${n(y)}`;

const leaf: Draw = (box, radius) => {
  const r = Math.min(radius, half(box) * 2);
  const s = Math.min(r, half(box)) * 0.12;
  return [
    `M${n(box.x + r)} ${n(box.y)}H${n(right(box) - s)}${arc(s, s, s)}V${n(bottom(box) - r)}${arc(r, -r, r)}`,
    `H${n(box.x + s)}${arc(s, -s, -s)}V${n(box.y + r)}${arc(r, r, -r)}Z`,
  ].join('');
};

/** A flat arch: `radius` is its rise above the sides. */
const arch: Draw = (box, radius) => {
  const r = Math.min(radius, box.height);
  const shoulder = n(box.y + r);
  return `M${n(box.x)} ${n(bottom(box))}V${shoulder}A${n(box.width / 2)} ${n(r)} 0 0 1 ${n(right(box))} ${shoulder}V${n(bottom(box))}Z`;
};

/** A price tag: pointed on the left, with round corners on the right. */
const tag: Draw = (box, radius) => {
  const high = box.height / 2;
  const shoulder = box.x + box.height * 0.36;
  const r = Math.min(radius, high);
  const nose = Math.min(10, high / 4);
  const mid = middleY(box);
  return [
    `M${n(shoulder)} ${n(box.y)}H${n(right(box) - r)}q${n(r)} 0 ${n(r)} ${n(r)}`,
    `V${n(bottom(box) - r)}q0 ${n(r)} ${n(-r)} ${n(r)}H${n(shoulder)}`,
    `L${n(box.x + nose * 0.5)} ${n(mid + nose)}Q${n(box.x)} ${n(mid)} ${n(box.x + nose * 0.5)} ${n(mid - nose)}Z`,
  ].join('');
};

const OUTLINES: Readonly<Record<Outline, Draw>> = {
  square: (box) => round(box, 0),
  round,
  cut: (box, radius) => {
    const r = Math.min(radius, half(box));
    return cornered(box, r, (x, y) => `l${n(x)} ${n(y)}`);
  },
  notch: (box, radius) => {
    const r = Math.min(radius, half(box));
    return cornered(box, r, (x, y) => `a${n(r)} ${n(r)} 0 0 0 ${n(x)} ${n(y)}`);
  },
  bracket,
  hex,
  ticket,
  leaf,
  arch,
  ellipse,
  scallop: (box, depth) => toothed(box, depth, 46, (inner, outer) => `Q${inner} ${outer}`),
  burst: (box, depth) => toothed(box, depth, 44, (inner, outer) => `L${inner}L${outer}`),
  tag,
};

/** How much an outline's radius changes per unit of inset, so that inner lines stay parallel to it. */
const FOLLOWS: Readonly<Partial<Record<Outline, number>>> = {
  notch: 0.25,
  cut: -0.42,
  arch: 0,
  scallop: 0,
  burst: 0,
};

/** Returns the path of an outline in a box, inset by `by`. */
export function outlinePath(outline: Outline, box: Box, radius: number, by = 0): string {
  if (by === 0) return OUTLINES[outline](box, radius);
  const follows = FOLLOWS[outline] ?? -1;
  if (outline === 'tag') {
    const left = by * 1.45;
    const inner = {
      x: box.x + left,
      y: box.y + by,
      width: box.width - left - by,
      height: box.height - 2 * by,
    };
    return tag(inner, Math.max(2, radius - by));
  }
  return OUTLINES[outline](inset(box, by), Math.max(0, radius + follows * by));
}

import type { PrintLabel } from '../../domain/labels/print-label.ts';
import { drawBlock, fit } from './blocks.ts';
import { drawBorder, drawGround } from './decor.ts';
import { type Facts, leastOf, setFacts } from './facts.ts';
import { type Face, layoutFace } from './label-face.ts';
import { drawQr, type QrDots, qrDots, widthInDots } from './order-code.ts';
import type { PrintFonts } from './print-fonts.ts';
import type { Logo } from './print-logo.ts';
import { blockHeight, setText } from './set-text.ts';
import type { Skin } from './skin.ts';
import { type Area, grown, linePath, millimetres, points, type Surface } from './surface.ts';

/** A label or card as it will be drawn, from its upper left corner, in millimetres. */
export interface Drawn {
  readonly height: number;
  draw(surface: Surface): void;
}

/** The width and, on a sheet, the height of a label, how far its grounds reach beyond the cut, and its logo. */
export interface Cell {
  readonly width: number;
  /** Absent on a roll. */
  readonly height?: number;
  readonly bleed: number;
  readonly logo: Logo | undefined;
}

/** From the cut to the facts, and the line around them, in millimetres. */
const MARGIN = 3;
const BORDER = 1.3;
/** The sizes of facts, in points; the least one that is high enough comes after them. */
const SIZES = [8.6, 7.4, 6.4] as const;
/** On a roll, in points: letters of 1.4 mm, which is 11 dots. */
const ON_ROLL = 7.2;
/** The shares of a label that its face takes: beside the facts, and above them. */
const BESIDE = [0.42, 0.37, 0.32] as const;
const ABOVE = [0.56, 0.5, 0.44, 0.38, 0.32] as const;
/** A label of which the width is more than so many times its height has its face beside the facts. */
const WIDE = 1.3;
const CODE = { side: 17, roll: 22, gap: 1.5 } as const;

/** The code and the number by which more is ordered. */
type OrderPart = ReturnType<typeof layoutOrder>;

function layoutOrder(
  { order }: PrintLabel,
  width: number,
  sideOf: (dots: QrDots) => number,
  fonts: PrintFonts,
):
  | { readonly height: number; draw(surface: Surface, at: Pick<Area, 'x' | 'y'>, skin: Skin): void }
  | undefined {
  if (!order) return undefined;
  const dots = qrDots(order.link);
  const side = sideOf(dots);
  const beside = width - side - 3;
  const texts = [
    fit([{ text: order.call, face: 'text' }], { largest: 8, lines: 2, width: beside }, fonts),
    fit([{ text: order.phone, face: 'strong' }], { largest: 11, lines: 1, width: beside }, fonts),
  ];
  if (texts.includes(undefined)) return undefined;
  const high = texts.reduce((sum, block) => sum + blockHeight(block), 0);
  return {
    height: side,
    draw(surface, { x, y }, { colours }) {
      drawQr(surface, dots, { x, y }, side);
      let top = y + (side - high) / 2;
      for (const block of texts)
        top = drawBlock(surface, block, { x: x + side + 2.5, width: beside }, top, colours.ink, false);
    },
  };
}

/** Draws the facts on their own ground, with the theme's line around them, and under them the code. */
function drawFacts(
  surface: Surface,
  area: Area,
  parts: { facts: Facts; order: OrderPart; bleed: number },
  skin: Skin,
): void {
  const { facts, order, bleed } = parts;
  drawGround(surface, grown(area, bleed), skin.colours.facts);
  drawBorder(surface, grown(area, -BORDER), skin);
  const inner = grown(area, -MARGIN);
  const under = order ? order.height + CODE.gap : 0;
  facts.draw(surface, inner, inner.width, skin, inner.height - under - facts.height);
  if (!order) return;
  const y = inner.y + inner.height - order.height;
  const rule = { colour: skin.colours.line, width: 0.25 };
  surface.stroke(
    linePath({ x: inner.x, y: y - CODE.gap / 2 }, { x: inner.x + inner.width, y: y - CODE.gap / 2 }),
    rule,
  );
  order.draw(surface, { x: inner.x, y }, skin);
}

interface Parts {
  readonly face: Face;
  readonly faceArea: Area;
  readonly factsArea: Area;
  readonly facts: Facts;
  readonly order: OrderPart;
}

/** Lays out a label of a fixed height with the largest facts that leave its face room; undefined when nothing fits. */
function partsOf(
  label: PrintLabel,
  cell: Cell & { height: number },
  skin: Skin,
  fonts: PrintFonts,
): Parts | undefined {
  const { width, height, bleed, logo } = cell;
  const least = leastOf(label.rows, fonts);
  const beside = width / height >= WIDE;
  const split = (share: number): readonly [Area, Area] =>
    beside
      ? [
          { x: 0, y: 0, width: width * share, height },
          { x: width * share, y: 0, width: width * (1 - share), height },
        ]
      : [
          { x: 0, y: 0, width, height: height * share },
          { x: 0, y: height * share, width, height: height * (1 - share) },
        ];
  const tried = [true, false].flatMap((withOrder) =>
    attempts(beside ? BESIDE : ABOVE, withOrder ? SIZES : [...SIZES, least], least).map((attempt) => ({
      ...attempt,
      withOrder,
    })),
  );
  for (const { share, size, withOrder } of tried) {
    const [faceArea, factsArea] = split(share);
    const inner = grown(factsArea, -MARGIN);
    const order = withOrder && !beside ? layoutOrder(label, inner.width, () => CODE.side, fonts) : undefined;
    if (withOrder && !order) continue;
    const available = inner.height - (order ? order.height + CODE.gap : 0);
    const facts = setFacts(label.rows, size, inner.width, fonts);
    if (facts.height > available) continue;
    const face = layoutFace(faceArea, { label, logo, whole: width, bleed }, skin, fonts);
    if (face) return { face, faceArea, factsArea, facts, order };
  }
  return undefined;
}

/** So many points of the facts are worth as much as the whole height of a label for its face. */
const WORTH = 12;

/** Returns the shares of the face and the sizes of the facts that are tried, those first that leave both large. */
const attempts = (shares: readonly number[], sizes: readonly number[], least: number) =>
  shares
    .flatMap((share) => sizes.map((size) => ({ share, size: Math.max(size, least) })))
    .sort((one, other) => other.share - one.share + (other.size - one.size) / WORTH);

/** Lays out a label as high as its text needs. */
function partsOnRoll(
  label: PrintLabel,
  { width, bleed, logo }: Cell,
  skin: Skin,
  fonts: PrintFonts,
): Parts | undefined {
  const inner = width - 2 * MARGIN;
  const size = Math.max(ON_ROLL, leastOf(label.rows, fonts));
  const facts = setFacts(label.rows, size, inner, fonts);
  const order = layoutOrder(label, inner, (dots) => widthInDots(dots, CODE.roll), fonts);
  const under = facts.height + (order ? order.height + 2 * CODE.gap : 0) + 2 * MARGIN;
  for (const share of [0.7, 0.85, 1, 1.2]) {
    const faceArea = { x: 0, y: 0, width, height: width * share + (logo ? 5 : 0) };
    const face = layoutFace(faceArea, { label, logo, whole: width, bleed }, skin, fonts);
    if (face)
      return { face, faceArea, factsArea: { x: 0, y: faceArea.height, width, height: under }, facts, order };
  }
  return undefined;
}

/** Draws the word for "sample" across the whole label, so that nobody mistakes a sample for a real label. */
export function drawSample(surface: Surface, area: Area, skin: Skin, fonts: PrintFonts): void {
  const size = points(Math.min(area.width * 0.2, area.height * 0.45));
  const [line] = setText([{ text: 'CONTOH', face: 'strong' }], size, area.width * 2, fonts);
  if (!line) return;
  const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  const start = { x: middle.x - line.width / 2, y: middle.y + millimetres(size) * 0.35 };
  const colour = skin.ink === 'black' ? skin.colours.ink : '#b00020';
  surface.turned(middle, -24, () => surface.text(line, start, size, colour, true));
}

/** Lays out a label; undefined when its text does not fit with letters high enough. */
export function layoutLabel(label: PrintLabel, cell: Cell, skin: Skin, fonts: PrintFonts): Drawn | undefined {
  const { height } = cell;
  const parts =
    height === undefined
      ? partsOnRoll(label, cell, skin, fonts)
      : partsOf(label, { ...cell, height }, skin, fonts);
  if (!parts) return undefined;
  const { face, faceArea, factsArea } = parts;
  const whole = { x: 0, y: 0, width: cell.width, height: factsArea.y + factsArea.height };
  return {
    height: whole.height,
    draw(surface) {
      drawFacts(surface, factsArea, { ...parts, bleed: cell.bleed }, skin);
      surface.within({ x: 0, y: 0 }, faceShown(faceArea, whole, cell.bleed), () => face.draw(surface));
      if (label.sample) drawSample(surface, whole, skin, fonts);
    },
  };
}

/** Returns the part of a face that is shown: beyond the cut on the label's own sides, but not over the facts. */
function faceShown(face: Area, whole: Area, bleed: number): Area {
  const right = face.width < whole.width ? 0 : bleed;
  const below = face.height < whole.height ? 0 : bleed;
  return { x: -bleed, y: -bleed, width: face.width + bleed + right, height: face.height + bleed + below };
}

import type { ShelfCard } from '../../domain/labels/shelf-card.ts';
import { SEPARATOR } from '../layout/text-pieces.ts';
import { drawBlock, fit } from './blocks.ts';
import { drawBand, drawBorder, drawGround, drawSign, EDGE } from './decor.ts';
import { layoutHead } from './head.ts';
import { type Cell, type Drawn, drawSample } from './label.ts';
import { drawQr, qrDots, widthInDots } from './order-code.ts';
import type { PrintFonts } from './print-fonts.ts';
import { blockHeight, type Piece, type SetBlock } from './set-text.ts';
import type { Skin } from './skin.ts';
import { type Area, grown, millimetres } from './surface.ts';

/** In millimetres: margins, the band above, the part with the code. */
const USUAL = { margin: 6, band: 14, foot: 41, code: 33, gap: 2.6 } as const;
const ON_ROLL = { margin: 2.5, band: 8, foot: 28, code: 21, gap: 2 } as const;

const known = <T>(blocks: readonly (T | undefined)[]): blocks is readonly T[] => !blocks.includes(undefined);
const sum = (blocks: readonly (SetBlock | undefined)[]): number =>
  blocks.reduce((height, block) => height + blockHeight(block), 0);

/** In millimetres. */
const ROUNDING = 0.01;

/** A separator that stays with what is before it. */
const TOGETHER = `\u00a0${SEPARATOR.trim()} `;

/** The sizes of name, price and facts that are tried in turn, in parts of the usual ones. */
const SCALES = [1, 0.86, 0.74, 0.62] as const;

/** Lays out a card; undefined when its text does not fit. Words for which there is no room at any size are left out. */
export function layoutShelfCard(
  card: ShelfCard,
  cell: Cell,
  skin: Skin,
  fonts: PrintFonts,
): Drawn | undefined {
  for (const shown of card.description === '' ? [card] : [card, { ...card, description: '' }])
    for (const scale of SCALES) {
      const drawn = layoutScaled(shown, cell, scale, skin, fonts);
      if (drawn) return drawn;
    }
  return undefined;
}

function layoutScaled(
  card: ShelfCard,
  cell: Cell,
  scale: number,
  skin: Skin,
  fonts: PrintFonts,
): Drawn | undefined {
  const { width, bleed, logo } = cell;
  const measures = cell.height === undefined ? ON_ROLL : USUAL;
  const { margin, band, foot: footHeight, code, gap } = measures;
  const usual = cell.height === undefined ? 0.62 : 1;
  const small = usual * scale;
  const wide = width - 2 * margin;
  const beside = wide - code - 2;
  const set = (pieces: readonly Piece[], largest: number, lines: number, width = wide) =>
    fit(pieces, { largest, lines, width }, fonts);
  const one = (text: string, face: Piece['face'], largest: number, lines: number, available = wide) =>
    set([{ text, face }], largest * small, lines, available);
  const whole = { x: 0, y: 0, width, height: cell.height ?? 0 };
  const head = layoutHead(whole, { brand: card.brand, logo, whole: width, band, margin, bleed }, skin, fonts);
  const name = one(card.name, skin.faces.name, 34, 3);
  const price = one(card.price, skin.faces.price, 40, 1, wide - 12 * small);
  const note = card.priceNote === '' ? undefined : one(card.priceNote, 'strong', 13, 1);
  const rows = card.rows.map(({ label, value }) =>
    set(
      [
        { text: `${label}:`, face: 'text' },
        { text: value, face: 'strong' },
      ],
      10 * small,
      2,
    ),
  );
  const footLine = (text: string, face: Piece['face'], largest: number, lines: number) =>
    set([{ text, face }], largest * usual, lines, beside);
  const foot = [
    footLine(card.call, 'strong', 12, 3),
    footLine(card.phone, 'strong', 14, 1),
    footLine(card.seller, 'text', 10.5, 2),
    footLine(card.origin.replaceAll(SEPARATOR, TOGETHER), 'text', 9, 3),
    ...(card.footnote === undefined ? [] : [footLine(card.footnote, 'text', 7, 2)]),
  ];
  if (!head || !name || !price || !known(rows) || !known(foot)) return undefined;
  const padding = millimetres(price.size) * 0.22;
  const tag = blockHeight(price) + 2 * padding;
  const description = card.description === '' ? undefined : one(card.description, 'text', 11.5, 6);
  const taken =
    sum([name, note, ...rows]) + tag + 4 * gap + (description ? blockHeight(description) + gap : 0);
  const height = cell.height ?? head.height + taken + footHeight;
  const left = Math.max(0, height - head.height - footHeight - taken);
  const fits = taken <= height - head.height - footHeight + ROUNDING && sum(foot) <= footHeight - 3;
  if (!fits || (card.description !== '' && !description)) return undefined;
  const dots = qrDots(card.orderLink);
  const codeWidth = cell.height === undefined ? widthInDots(dots, code) : code;
  return {
    height,
    draw(surface) {
      const { colours } = skin;
      const all: Area = { ...whole, height };
      const footTop = height - footHeight;
      const footArea = { x: 0, y: footTop, width, height: footHeight };
      drawGround(surface, grown(all, bleed), colours.paper);
      drawGround(
        surface,
        { ...grown(footArea, bleed), y: footTop, height: footHeight + bleed },
        colours.facts,
      );
      drawBand(
        surface,
        { ...grown(footArea, bleed), y: footTop - EDGE, height: 2 * EDGE },
        skin,
        false,
        true,
      );
      drawBorder(surface, { ...grown(footArea, -1.6), y: footTop + 2.4, height: footHeight - 4 }, skin);
      head.draw(surface);
      const inner = { x: margin, width: wide };
      const more = left / (description ? 5 : 4);
      let y = drawBlock(surface, name, inner, head.height + gap + more / 2, colours.name);
      y += gap * 0.8 + more;
      const tagWidth = Math.min(wide, Math.max(...price.lines.map((line) => line.width)) + 6 * padding + 4);
      const sign = { x: (width - tagWidth) / 2, y, width: tagWidth, height: tag };
      drawSign(surface, sign, signOf(skin), { ground: colours.tag, line: colours.onTag });
      drawBlock(surface, price, inner, y + padding, colours.onTag);
      y = drawBlock(surface, note, inner, y + tag + gap * 0.3, colours.body);
      if (description) y = drawBlock(surface, description, inner, y + gap * 0.7 + more, colours.body);
      y += gap * 0.7 + more;
      for (const row of rows) y = drawBlock(surface, row, inner, y, colours.body);
      drawQr(
        surface,
        dots,
        { x: margin - 0.4, y: footTop + (footHeight - codeWidth) / 2 + EDGE / 2 },
        codeWidth,
      );
      let below = footTop + (footHeight - sum(foot)) / 2 + EDGE / 2;
      const right = { x: margin + code + 1, width: beside };
      for (const [index, block] of foot.entries())
        below = drawBlock(surface, block, right, below, index < 2 ? colours.ink : colours.quiet, false);
      if (card.sample) drawSample(surface, all, skin, fonts);
    },
  };
}

/** Round outlines and tags would cut into a price on one wide line; a price then has round corners. */
const signOf = ({ price, sign }: Skin): Skin['sign'] =>
  ['ellipse', 'scallop', 'burst', 'tag'].includes(price.outline)
    ? { ...sign, radius: Math.min(sign.radius, 34) }
    : price;

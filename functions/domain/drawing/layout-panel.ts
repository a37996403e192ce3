import type { LabelContent } from '../picture-content.ts';
import { type Box, bottom, inset, middleX } from './box.ts';
import type { Size } from './crop.ts';
import { fitNameAndWords } from './fit-name-and-words.ts';
import { fitOrShorten, fitText } from './fit-text.ts';
import { fitRows, placeRows } from './fit-rows.ts';
import type { Geometry } from './geometry.ts';
import { type PlacedText, placeLine, placeLines, baselineAround } from './placed-text.ts';
import { heightOf, type Measure, type SetText, type TextSpec, widthOf } from './type-setting.ts';

/** The paper with everything that is printed on it, and the ribbon at its upper edge. */
export interface PanelLayout {
  readonly box: Box;
  readonly border: Box;
  /** The part of the border that the footnote stands in instead of it. */
  readonly borderGap: Box | undefined;
  readonly ribbon: { readonly box: Box; readonly tail: number };
  readonly ornament: Box | undefined;
  readonly rules: readonly Box[];
  readonly texts: readonly PlacedText[];
}

/** Blocks that stand below one another, each with the distance before it. */
interface Block {
  readonly gap: number;
  readonly height: number;
  readonly place: (top: number) => void;
}

const ON_PAPER = { ground: 'paper' } as const;
const BORDER_AIR = 18;

function setRibbon(brand: string, spec: Geometry['ribbon'], measure: Measure): SetText {
  const room = { width: spec.most - 2 * spec.padding.x, height: Number.MAX_SAFE_INTEGER };
  const one: TextSpec = { ...spec.text, lines: 1 };
  const set =
    fitText(brand, 'display', one, room, measure) ??
    fitOrShorten(brand, 'display', { ...spec.text, largest: spec.text.least }, room, measure);
  if (!set) throw new Error('the brand has no room on its ribbon');
  return set;
}

/**
 * Lays the label out on its paper. `foot` is where the paper ends and `across` the picture's width. Text gives way in
 * this order: words are shortened, rows left out from the last, the name made smaller.
 */
export function layoutPanel(
  label: LabelContent,
  geometry: Geometry,
  picture: Size,
  foot: number,
  withOrigin: boolean,
  measure: Measure,
): PanelLayout {
  const { panel, border, gaps, ribbon } = geometry;
  const left = panel.side === 'right' ? picture.width - panel.width : 0;
  const width = picture.width - left;
  const centre = left + width / 2;
  const most = panel.side === 'right' ? foot : panel.most;
  const textWidth = width - 2 * (border.margin + border.padding);

  const brand = setRibbon(label.brand, ribbon, measure);
  const ribbonHeight = heightOf(brand) - 0.1 * brand.size + 2 * ribbon.padding.y;
  const ribbonFoot = ribbon.offset + ribbonHeight;

  const footnoteRoom = { width: textWidth, height: Number.MAX_SAFE_INTEGER };
  const footnote =
    label.footnote === undefined
      ? undefined
      : fitOrShorten(label.footnote, 'text', geometry.footnote, footnoteRoom, measure);
  const onBorder = footnote?.lines.length === 1 && widthOf(footnote) <= textWidth - 2 * BORDER_AIR;
  const noteInside = footnote && !onBorder ? footnote : undefined;

  const origin =
    withOrigin && label.origin !== ''
      ? fitText(label.origin, 'text', { ...geometry.origin, lines: 1, leading: 1 }, footnoteRoom, measure)
      : undefined;
  const smallGap = gaps.block * 0.6;
  const chrome =
    ribbonFoot +
    gaps.afterRibbon +
    gaps.bottom +
    border.margin +
    (origin ? smallGap + heightOf(origin) : 0) +
    (noteInside ? smallGap + heightOf(noteInside) : 0);

  const between = 2 * smallGap + geometry.ornament.height;
  const nameLeast = geometry.name.least * 2.2;
  const rowsRoom = { width: textWidth, height: most - chrome - gaps.block * 1.8 - nameLeast };
  let rows = fitRows(label.rows, geometry.rows, rowsRoom, measure);
  const roomWith = (height: number) => ({ width: textWidth, height: most - chrome - height });
  const rowsHeight = rows ? rows.height + gaps.block * 1.8 : 0;
  let text = fitNameAndWords(label, geometry, roomWith(rowsHeight), between, measure);
  if (!text && rows) {
    rows = undefined;
    text = fitNameAndWords(label, geometry, roomWith(0), between, measure);
  }
  if (!text) throw new Error('the name has no room on the label');
  const { name, words } = text;

  const texts: PlacedText[] = [];
  const rules: Box[] = [];
  let ornament: Box | undefined;
  const blocks: Block[] = [
    {
      gap: 0,
      height: heightOf(name),
      place: (top) => texts.push(...placeLines(name, { anchor: 'middle', x: centre, top }, { colour: 'name', ...ON_PAPER })),
    },
  ];
  if (words) {
    blocks.push({
      gap: smallGap,
      height: geometry.ornament.height,
      place: (top) => {
        const { width, height } = geometry.ornament;
        ornament = { x: centre - width / 2, y: top, width, height };
      },
    });
    blocks.push({
      gap: smallGap,
      height: heightOf(words),
      place: (top) => texts.push(...placeLines(words, { anchor: 'middle', x: centre, top }, { colour: 'body', ...ON_PAPER })),
    });
  }
  if (origin) {
    blocks.push({
      gap: smallGap,
      height: heightOf(origin),
      place: (top) => texts.push(...placeLines(origin, { anchor: 'middle', x: centre, top }, { colour: 'quiet', ...ON_PAPER })),
    });
  }
  if (rows) {
    const shown = rows;
    blocks.push({
      gap: gaps.block * 0.9,
      height: gaps.block * 0.9 + shown.height,
      place: (top) => {
        rules.push({ x: centre - textWidth / 2, y: top - 1, width: textWidth, height: 2 });
        const placed = placeRows(shown, geometry.rows, { centre, top: top + gaps.block * 0.9, width: textWidth });
        texts.push(...placed.texts);
        rules.push(...placed.rules);
      },
    });
  }
  if (noteInside) {
    blocks.push({
      gap: smallGap,
      height: heightOf(noteInside),
      place: (top) => texts.push(...placeLines(noteInside, { anchor: 'middle', x: centre, top }, { colour: 'quiet', ...ON_PAPER })),
    });
  }

  const content = blocks.reduce((sum, { gap, height }) => sum + gap + height, 0);
  const needed = ribbonFoot + gaps.afterRibbon + content + gaps.bottom + border.margin;
  const height = panel.side === 'right' ? foot : Math.round(Math.max(panel.least, needed));
  const box: Box = { x: left, y: foot - height, width, height };
  const spare = (height - needed) / (blocks.length + 1);
  let top = box.y + ribbonFoot + gaps.afterRibbon + spare;
  for (const block of blocks) {
    block.place(top + block.gap);
    top += block.gap + block.height + spare;
  }

  const frame = inset(box, border.margin);
  const ribbonWidth = widthOf(brand) + 2 * ribbon.padding.x;
  const ribbonBox = { x: centre - ribbonWidth / 2, y: box.y + ribbon.offset, width: ribbonWidth, height: ribbonHeight };
  texts.push(
    ...placeLines(
      brand,
      { anchor: 'middle', x: middleX(ribbonBox), top: ribbonBox.y + ribbon.padding.y },
      { colour: 'onBand', ground: 'band' },
    ),
  );
  let borderGap: Box | undefined;
  const [line] = footnote?.lines ?? [];
  if (footnote && onBorder && line) {
    const baseline = baselineAround(bottom(frame), footnote.size);
    const placed = placeLine(line, footnote, { anchor: 'middle', x: centre, baseline }, { colour: 'quiet', ...ON_PAPER });
    texts.push(placed);
    borderGap = { ...placed.box, x: placed.box.x - BORDER_AIR, width: placed.box.width + 2 * BORDER_AIR };
  }
  return { box, border: frame, borderGap, ribbon: { box: ribbonBox, tail: ribbon.tail }, ornament, rules, texts };
}

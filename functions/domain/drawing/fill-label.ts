import type { LabelContent } from '../picture-content.ts';
import { fitNameAndWords } from './fit-name-and-words.ts';
import { fitText } from './fit-text.ts';
import { fitRows } from './fit-rows.ts';
import type { Geometry } from './geometry.ts';
import { type Block, type Column, ornamentBlock, rowsBlock, textBlock } from './label-blocks.ts';
import { type Measure, type SetText } from './type-setting.ts';

/** What has its place already when the rest of the label is filled. */
export interface LabelFrame {
  readonly column: Column;
  /** The most that all blocks together may be high. */
  readonly height: number;
  /** Small print that is too long for the border. */
  readonly footnote: SetText | undefined;
  /** Whether the origin is told on the label, because no stamp tells it. */
  readonly withOrigin: boolean;
}

const ORIGIN = { lines: 1, leading: 1 };
/** Within a block that belongs together the gaps are this part of the theme's. */
const CLOSE = 0.6;
/** The name keeps room for two lines of its least size before rows get theirs. */
const NAME_KEEPS = 2.2;

function setOrigin(
  label: LabelContent,
  geometry: Geometry,
  frame: LabelFrame,
  measure: Measure,
): SetText | undefined {
  if (!frame.withOrigin) return undefined;
  const room = { width: frame.column.width, height: frame.height };
  return fitText(label.origin, 'text', { ...geometry.origin, ...ORIGIN }, room, measure);
}

/**
 * The blocks of a label, from the name down. Where not everything has room, words are shortened, then rows left out
 * from the last, then the name made smaller. Throws when not even the name has room: a theme's fault.
 */
export function fillLabel(
  label: LabelContent,
  geometry: Geometry,
  frame: LabelFrame,
  measure: Measure,
): readonly Block[] {
  const { column, footnote } = frame;
  const close = { gap: geometry.gaps.block * CLOSE, loose: 0.4 };
  const apart = { gap: geometry.gaps.block * 0.9, loose: 1.1 };
  const origin = setOrigin(label, geometry, frame, measure);
  const small = [origin, footnote].flatMap((set) => (set ? [textBlock(set, 'quiet', column, close)] : []));
  const room = frame.height - small.reduce((sum, { gap, height }) => sum + gap + height, 0);

  const rowsRoom = room - 2 * apart.gap - NAME_KEEPS * geometry.name.least;
  const rows = fitRows(label.rows, geometry.rows, { width: column.width, height: rowsRoom }, measure);
  const ornament = geometry.ornament.height > 0 ? geometry.ornament : undefined;
  const between = close.gap + (ornament ? close.gap + ornament.height : 0);
  const textRoom = { width: column.width, height: room - (rows ? rows.height + 2 * apart.gap : 0) };
  const text = fitNameAndWords(label, geometry, textRoom, between, measure);
  if (!text) throw new Error('the name has no room on the label');

  const { name, words } = text;
  return [
    textBlock(name, 'name', column, { gap: 0, loose: 1 }),
    ...(words && ornament ? [ornamentBlock(ornament, column, close)] : []),
    ...(words ? [textBlock(words, 'body', column, close)] : []),
    ...(origin ? [textBlock(origin, 'quiet', column, close)] : []),
    ...(rows ? [rowsBlock(rows, geometry.rows, column, apart)] : []),
    ...(footnote ? [textBlock(footnote, 'quiet', column, close)] : []),
  ];
}

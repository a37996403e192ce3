import { type Direction, directionOf, hasRightToLeft } from '../../layout/direction.ts';
import type { ColourScheme } from '../../layout/colour-scheme.ts';
import type { PositionedText } from '../../layout/positioned-text.ts';
import type { Face } from '../../layout/type-setting.ts';
import type { FontBook, Run } from '../font-book.ts';
import { escapeXml, n } from './markup.ts';

/** What letters are drawn with: the colours, the fonts, and whether the picture reads from right to left. */
export interface Pen {
  readonly colours: ColourScheme;
  readonly fonts: Pick<FontBook, 'runs' | 'stack'>;
  readonly rightToLeft: boolean;
}

const fontOf = ({ font }: Run): string => `font-family="${font.family}" font-weight="${font.weight}"`;

/** Draws text and names the font of each run, so that no renderer chooses a font itself. */
export function svgRuns(runs: readonly Run[], attributes: string): string {
  const [first, ...rest] = runs;
  if (!first) return '';
  if (rest.length === 0) return `<text ${attributes} ${fontOf(first)}>${escapeXml(first.text)}</text>`;
  const spans = runs.map((run) => `<tspan ${fontOf(run)}>${escapeXml(run.text)}</tspan>`);
  return `<text ${attributes}>${spans.join('')}</text>`;
}

/**
 * Draws one line. A line with both directions must be one run: the renderer orders each span separately, and would not see
 * that a number is isolated from letters in another font. So such a line names all fonts of the face, in our order.
 */
export function svgLine(text: string, face: Face, fonts: Pen['fonts'], attributes: string): string {
  if (!hasRightToLeft(text)) return svgRuns(fonts.runs(text, face), attributes);
  const { families, weight } = fonts.stack(face);
  const list = families.map((family) => `'${family}'`).join(', ');
  return `<text ${attributes} font-family="${list}" font-weight="${weight}">${escapeXml(text)}</text>`;
}

/** SVG's anchors depend on the direction of the text: in Arabic the start is on the right. */
const ANCHORS: Readonly<Record<Direction, Readonly<Record<PositionedText['anchor'], string>>>> = {
  ltr: { left: 'start', middle: 'middle', right: 'end' },
  rtl: { left: 'end', middle: 'middle', right: 'start' },
};

/** Position and width of the line through struck text, in parts of the font size. */
const STRIKE = { above: 0.3, width: 0.085, beyond: 0.12 } as const;

function svgStrike({ box, baseline, size, colour }: PositionedText, { colours }: Pen): string {
  const y = baseline - STRIKE.above * size;
  const beyond = STRIKE.beyond * size;
  const path = `M${n(box.x - beyond)} ${n(y)}H${n(box.x + box.width + beyond)}`;
  return `<path d="${path}" stroke="${colours[colour]}" stroke-width="${n(STRIKE.width * size)}" stroke-linecap="round"/>`;
}

/**
 * Chalk is drawn with a stroke of its own colour, in parts of the font size: its hatching is as fine as grain on a phone, and names
 * were hard to read. More than this closes the counters of letters.
 */
const CHALK_STROKE = 0.022;
/** Other scripts have no hatched letters. */
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{M}]/u;

/** Draws a positioned line. `origin` is the position of the patch that it is drawn on. */
export function svgText(line: PositionedText, pen: Pen, origin = { x: 0, y: 0 }): string {
  const direction = directionOf(line.text, pen.rightToLeft);
  const attributes = [
    `x="${n(line.x - origin.x)}"`,
    `y="${n(line.baseline - origin.y)}"`,
    `font-size="${n(line.size)}"`,
    `text-anchor="${ANCHORS[direction][line.anchor]}"`,
    `fill="${pen.colours[line.colour]}"`,
    'xml:space="preserve"',
    ...(line.face === 'chalk' && !OTHER_SCRIPT.test(line.text)
      ? [`stroke="${pen.colours[line.colour]}"`, `stroke-width="${n(CHALK_STROKE * line.size)}"`]
      : []),
    ...(direction === 'rtl' ? ['direction="rtl"'] : []),
  ];
  const text = svgLine(line.text, line.face, pen.fonts, attributes.join(' '));
  return line.struck ? text + svgStrike(line, pen) : text;
}

/** Draws several texts. */
export const svgTexts = (texts: readonly PositionedText[], pen: Pen): string =>
  texts.map((text) => svgText(text, pen)).join('');

import type { PlacedText } from '../../../domain/drawing/placed-text.ts';
import type { ColourScheme } from '../../../domain/drawing/colour-scheme.ts';
import type { FontBook, Run } from '../font-book.ts';
import { escapeXml } from './escape.ts';
import { n } from './number.ts';

const fontOf = ({ font }: Run): string => `font-family="${font.family}" font-weight="${font.weight}"`;

/** Text content with the font of each run named, so that no renderer ever chooses one by itself. */
export function svgRuns(runs: readonly Run[], attributes: string): string {
  const [first, ...rest] = runs;
  if (!first) return '';
  if (rest.length === 0) return `<text ${attributes} ${fontOf(first)}>${escapeXml(first.text)}</text>`;
  const spans = runs.map((run) => `<tspan ${fontOf(run)}>${escapeXml(run.text)}</tspan>`);
  return `<text ${attributes}>${spans.join('')}</text>`;
}

/** A placed line, moved by the origin of the patch that it is drawn on. */
export function svgText(
  placed: PlacedText,
  fonts: FontBook,
  colours: ColourScheme,
  origin: { readonly x: number; readonly y: number },
): string {
  const attributes = [
    `x="${n(placed.x - origin.x)}"`,
    `y="${n(placed.baseline - origin.y)}"`,
    `font-size="${n(placed.size)}"`,
    `text-anchor="${placed.anchor}"`,
    `fill="${colours[placed.colour]}"`,
    'xml:space="preserve"',
  ];
  return svgRuns(fonts.runs(placed.text, placed.face), attributes.join(' '));
}

import type { Geometry } from './geometry.ts';
import { type Block, type Column, leftIn, type PrintedPlate, type Spacing } from './label-blocks.ts';
import { type PositionedText, positionLine } from './positioned-text.ts';
import { type Reach, reachOf } from './script-reach.ts';
import { tidied } from './text-pieces.ts';
import type { Typesetter } from './type-setting.ts';

type BadgeSpec = Geometry['badges'];

interface SetBadge {
  readonly text: string;
  readonly ems: number;
}

const STEPS = 6;

function printBadges(
  badges: readonly SetBadge[],
  spec: BadgeSpec,
  style: { readonly size: number; readonly reach: Reach; readonly height: number },
  left: number,
  top: number,
): { texts: PositionedText[]; plates: PrintedPlate[] } {
  const { size, reach, height } = style;
  const plates: PrintedPlate[] = [];
  const texts: PositionedText[] = [];
  const baseline = top + height / 2 + (reach.capital / 2) * size;
  let x = left;
  for (const { text, ems } of badges) {
    const width = ems * size + 2 * spec.padding.x;
    plates.push({ as: 'chip', box: { x, y: top, width, height } });
    const start = { anchor: 'middle', x: x + width / 2, baseline } as const;
    const ink = { colour: 'onChip', ground: 'chip' } as const;
    texts.push(positionLine({ text, width: ems * size }, { face: 'strong', size, reach }, start, ink));
    x += width + spec.gap;
  }
  return { texts, plates };
}

/**
 * Returns badges side by side in one line, as many as fit, each of them whole: a claim is never cut. `undefined` when not
 * even the first one fits.
 */
export function badgesBlock(
  badges: readonly string[],
  spec: BadgeSpec,
  column: Column,
  spacing: Spacing,
  type: Typesetter,
): Block | undefined {
  const all = badges
    .map(tidied)
    .filter((text) => text !== '')
    .map((text): SetBadge => ({ text, ems: type.measure(text, 'strong') }));
  const reach = reachOf(all.map(({ text }) => text).join(''));
  const { largest, least } = spec.text;
  for (let count = all.length; count > 0; count -= 1) {
    const shown = all.slice(0, count);
    const fixed = 2 * count * spec.padding.x + (count - 1) * spec.gap;
    for (let step = 0; step <= STEPS; step += 1) {
      const size = largest + ((least - largest) * step) / STEPS;
      const width = shown.reduce((sum, { ems }) => sum + ems * size, fixed);
      if (width > column.width) continue;
      const beyond = Math.max(reach.hang, reach.rise - reach.capital) * size;
      const height = reach.capital * size + 2 * Math.max(spec.padding.y, beyond);
      const style = { size, reach, height };
      return {
        ...spacing,
        height,
        print: (top) => printBadges(shown, spec, style, leftIn(column, width), top),
      };
    }
  }
  return undefined;
}

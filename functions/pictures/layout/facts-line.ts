import type { LabelRow } from '../../domain/picture/picture-content.ts';
import { withIsolates } from './direction.ts';
import { type Extent, sizesOf } from './fit-text.ts';
import type { RowSpec } from './fit-rows.ts';
import { type Block, clearTextBlock, type Column, type Spacing } from './label-blocks.ts';
import { reachOf } from './script-reach.ts';
import { SEPARATOR, tidied } from './text-pieces.ts';
import { heightOf, type SetText, type Typesetter } from './type-setting.ts';

const LEADING = 1.42;
const FACE = 'text';

/** Returns a fact as one phrase. A value that begins with its own label, as "P-IRT 123", needs no label before it. */
function phraseOf({ label, value }: LabelRow): string {
  const [name, fact] = [tidied(label), tidied(value)];
  return withIsolates(fact.toLowerCase().startsWith(name.toLowerCase()) ? fact : `${name} ${fact}`);
}

/** Fills lines with whole facts; a fact is never broken. */
function packed(facts: readonly string[], most: number, type: Typesetter): readonly string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const last = lines.at(-1);
    const joined = last === undefined ? fact : `${last}${SEPARATOR}${fact}`;
    if (last !== undefined && type.measure(joined, FACE) <= most) lines[lines.length - 1] = joined;
    else lines.push(fact);
  }
  return lines;
}

/** Narrower by so much at a time, lines are tried again. */
const NARROWER = 0.04;

/** Fills as many lines as are needed, and these as evenly as whole facts allow, so that none stands alone on the last. */
function balanced(facts: readonly string[], most: number, type: Typesetter): readonly string[] {
  let best = packed(facts, most, type);
  const { length } = best;
  const narrowest = most / length;
  for (let width = most; width > narrowest; width -= NARROWER * most) {
    const narrower = packed(facts, width, type);
    if (narrower.length > length) break;
    best = narrower;
  }
  return best;
}

function setAt(facts: readonly string[], size: number, width: number, type: Typesetter): SetText | undefined {
  const lines = balanced(facts, width / size, type).map((text) => ({
    text,
    width: type.measure(text, FACE) * size,
  }));
  if (lines.some((line) => line.width > width)) return undefined;
  const reach = reachOf(facts.join(''));
  return {
    face: FACE,
    size,
    leading: Math.max(LEADING, reach.leading, reach.rise + reach.hang),
    reach,
    lines,
  };
}

/**
 * Returns facts as quiet lines of text, "200 g · Halal 123", in as few lines as possible and at the largest size at which these
 * suffice. Facts that do not fit are left out from the last; `shown` tells how many are there.
 */
export function factsLine(
  rows: readonly LabelRow[],
  spec: RowSpec,
  available: Extent,
  at: { readonly column: Column; readonly spacing: Spacing },
  type: Typesetter,
): { readonly block: Block; readonly shown: number } | undefined {
  const facts = rows.map(phraseOf);
  for (let count = facts.length; count > 0; count -= 1) {
    const kept = facts.slice(0, count);
    const fewest = setAt(kept, spec.value.least, available.width, type)?.lines.length ?? 0;
    for (const size of sizesOf(spec.value)) {
      const set = setAt(kept, size, available.width, type);
      const lines = set?.lines.length ?? 0;
      if (set && lines <= Math.min(fewest, spec.lines) && heightOf(set) <= available.height)
        return { block: clearTextBlock(set, 'quiet', at.column, at.spacing), shown: count };
    }
  }
  return undefined;
}

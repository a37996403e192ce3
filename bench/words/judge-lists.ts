import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { Language } from '../../functions/domain/language.ts';
import { judgeLine } from '../../functions/domain/law/judge-line.ts';
import { ProductKind } from '../../functions/domain/product/product-kind.ts';

/** A line written by somebody who never saw the rows of the law, and what the rules say of it. */
const Line = z.strictObject({
  line: z.string().min(1),
  language: Language,
  kind: ProductKind,
  field: z.enum(['words', 'name', 'address']),
  group: z.enum(['claim', 'evasion', 'innocent']),
});
export type Line = z.infer<typeof Line>;

/**
 * Reads a list. `held-out` is never looked at when rows are written; `tuned` is the one they were mended by. Rows that are mended
 * by a held-out list spend it: its lines move to `tuned`, and it stays empty until somebody writes a new one.
 */
export const readList = async (name: 'held-out' | 'tuned'): Promise<readonly Line[]> =>
  z.array(Line).parse(JSON.parse(await readFile(join(import.meta.dirname, `${name}.json`), 'utf8')));

/** Of how many lines the law judges otherwise than the rules: claims that pass, lawful lines that are refused. */
export interface Misjudged {
  readonly lines: number;
  readonly wrong: number;
  /** Absent when the list has no such line, as one that was spent. */
  readonly percent?: number;
}

/** Judges the lines of one group. */
export function misjudged(lines: readonly Line[], group: Line['group']): Misjudged {
  const own = lines.filter((line) => line.group === group);
  const wrong = own.filter(({ line, kind, field }) => {
    const { allowed } = judgeLine(line, { kind, isAddress: field === 'address' });
    return allowed !== (group === 'innocent');
  }).length;
  return { lines: own.length, wrong, ...(own.length > 0 && { percent: (100 * wrong) / own.length }) };
}

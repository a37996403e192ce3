import { text } from 'node:stream/consumers';
import type { Language } from '../../../functions/domain/language.ts';
import { judgeLine, type Judgement } from '../../../functions/domain/law/judge-line.ts';
import { readWordsOptions } from './words-options.ts';

/** What the law says of one line, as `--json` prints it. */
interface Entry {
  readonly line: string;
  readonly allowed: boolean;
  readonly rule: string | null;
  readonly source: string | null;
  readonly instead: string | null;
}

const insteadIn = (language: Language, judgement: Judgement): string | null =>
  judgement.allowed ? null : judgement.instead[language === 'id' ? 'id' : 'en'];

function entryOf(line: string, language: Language, judgement: Judgement): Entry {
  const instead = insteadIn(language, judgement);
  return judgement.allowed
    ? { line, allowed: true, rule: null, source: null, instead }
    : { line, allowed: false, rule: judgement.rule, source: judgement.source, instead };
}

function told({ line, allowed, rule, source, instead }: Entry): string {
  if (allowed) return `allowed  ${line}\n`;
  return `REFUSED  ${line}\n         ${rule ?? ''}: ${source ?? ''}\n         instead: ${instead ?? ''}\n`;
}

/** Returns the lines of a text; the line break at its end begins no further line. */
function linesOf(typed: string): readonly string[] {
  const lines = typed.split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Runs `npm run words`: says of each line of the standard input whether the law lets it be published, and why not. */
export async function words(args: readonly string[]): Promise<void> {
  const { context, language, isJson } = await readWordsOptions(args);
  const entries = linesOf(await text(process.stdin)).map((line) =>
    entryOf(line, language, judgeLine(line, context)),
  );
  process.stdout.write(isJson ? `${JSON.stringify(entries, null, 2)}\n` : entries.map(told).join(''));
}

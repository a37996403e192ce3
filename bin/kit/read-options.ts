import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { type Problem, problem, ProblemError } from '../../functions/domain/problem.ts';

/** Returns the problem of an invalid value of one option. */
export const invalidOption = (field: string, id: string, en: string): Problem =>
  problem(`cli.${field}`, 'invalid', { field, id, en });

/** The options that a command accepts, with a value (`texts`) or without (`switches`). */
export interface OptionNames<T extends string, S extends string> {
  readonly texts: readonly T[];
  readonly switches: readonly S[];
}

const badOption = (detail: string, allowed: readonly string[]): Problem =>
  problem('cli.badOption', 'invalid', {
    id: `${detail} Yang bisa dipakai: ${allowed.map((name) => `--${name}`).join(' ')}.`,
    en: `${detail} Options are: ${allowed.map((name) => `--${name}`).join(' ')}.`,
  });

/**
 * Reads a command line. Throws a `ProblemError` that lists the allowed options for an unknown option, a missing value or a
 * stray word.
 */
export function readOptions<T extends string, S extends string>(
  args: readonly string[],
  names: OptionNames<T, S>,
): { readonly texts: Partial<Record<T, string>>; readonly switches: Partial<Record<S, boolean>> } {
  const allowed = [...names.texts, ...names.switches];
  const options = Object.fromEntries([
    ...names.texts.map((name) => [name, { type: 'string' as const }] as const),
    ...names.switches.map((name) => [name, { type: 'boolean' as const }] as const),
  ]);
  const values = parse(joinValues(args, names), options, allowed);
  const texts: Partial<Record<T, string>> = {};
  const switches: Partial<Record<S, boolean>> = {};
  for (const name of names.texts) if (typeof values[name] === 'string') texts[name] = values[name];
  for (const name of names.switches) if (values[name] === true) switches[name] = true;
  return { texts, switches };
}

/**
 * Joins each text option with its value, so that a value may begin with a hyphen (a negative price): whatever follows a text
 * option and is not an option is its value.
 */
function joinValues<T extends string, S extends string>(
  args: readonly string[],
  names: OptionNames<T, S>,
): string[] {
  const texts = new Set(names.texts.map((name) => `--${name}`));
  const known = new Set([...texts, ...names.switches.map((name) => `--${name}`)]);
  const joined: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const [option = '', next] = [args[index], args[index + 1]];
    const takesNext = texts.has(option) && next !== undefined && !known.has(next);
    joined.push(takesNext ? `${option}=${next}` : option);
    if (takesNext) index += 1;
  }
  return joined;
}

function parse(
  args: readonly string[],
  options: NonNullable<Parameters<typeof parseArgs>[0]>['options'] & {},
  allowed: readonly string[],
): Record<string, unknown> {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [first = ''] = error.message.split('\n');
    throw new ProblemError([badOption(/[.!?]$/.test(first) ? first : `${first}.`, allowed)], {
      cause: error,
    });
  }
}

/**
 * Returns the absolute path of the folder that an option names. Throws for an empty name, such as of an unset variable,
 * which would mean the current folder.
 */
export function readFolder(field: string, text: string): string {
  if (text.trim() !== '') return resolve(text);
  throw new ProblemError([invalidOption(field, 'Sebutkan nama foldernya.', 'It must name a folder.')]);
}

/** Reads `--port`; 0 lets the machine choose a free one. */
export function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new ProblemError([
    invalidOption(
      'port',
      'Port adalah angka dari 0 sampai 65535.',
      'A port is a whole number from 0 to 65535.',
    ),
  ]);
}

import { availableParallelism } from 'node:os';
import { ProblemError } from '../../functions/domain/problem.ts';
import { invalidOption } from '../cli/invalid-option.ts';
import { readOptions } from '../cli/read-options.ts';
import { readSwitches } from '../simulation/simulate-options.ts';
import { SWITCHES } from '../sandbox/core/switches.ts';

/** What is to be proven: worlds of so many posts, for each of so many seeds, under each setting of the switches. */
export interface ProveOptions {
  readonly posts: number;
  readonly seeds: number;
  readonly switches: readonly string[];
  /** How many worlds are simulated at once. */
  readonly workers: number;
  /** Where the results are written and, when it is run again, gone on with. */
  readonly out: string;
}

/** All kind, all hostile, and each switch hostile alone. */
export const ALL_SETTINGS: readonly string[] = ['kind', 'hostile', ...Object.keys(SWITCHES)];

function wholeNumber(field: string, text: string, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new ProblemError([
    invalidOption(
      field,
      `Isinya bilangan bulat dari 1 sampai ${String(most)}.`,
      `It is a whole number from 1 to ${String(most)}.`,
    ),
  ]);
}

/** Options of `npm run prove:publishing`. */
export function readProveOptions(args: readonly string[]): ProveOptions {
  const { texts } = readOptions(args, {
    texts: ['posts', 'seeds', 'switches', 'workers', 'out'],
    switches: [],
  });
  const switches = texts.switches?.split(',') ?? ALL_SETTINGS;
  switches.forEach(readSwitches);
  return {
    posts: wholeNumber('posts', texts.posts ?? '10000', 1_000_000),
    seeds: wholeNumber('seeds', texts.seeds ?? '20', 1_000),
    switches,
    workers: wholeNumber('workers', texts.workers ?? String(availableParallelism()), 1_000),
    out: texts.out ?? 'bench/publishing-proof.json',
  };
}

import { availableParallelism } from 'node:os';
import { ProblemError } from '../../functions/domain/problem.ts';
import { invalidOption, readOptions } from '../../bin/kit/read-options.ts';
import { readSwitches } from '../simulation/simulate-options.ts';

/** What to prove: for each seed and each setting of the switches, a world of so many posts. */
export interface ProveOptions {
  readonly posts: number;
  readonly seeds: number;
  readonly switches: readonly string[];
  /** How many worlds are simulated at once. */
  readonly workers: number;
  /** Where the results are written; a later run continues from this file. */
  readonly out: string;
  /** Proves the few worlds for a change instead of the many for a release. */
  readonly quick: boolean;
}

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

/** Default files of the results. */
const RELEASE_PROOF = 'bench/publishing-proof.json';
const QUICK_PROOF = 'bench/publishing-quick.json';

/** Reads the options of `npm run prove:publishing`. */
export function readProveOptions(args: readonly string[]): ProveOptions {
  const { texts, switches: given } = readOptions(args, {
    texts: ['posts', 'seeds', 'switches', 'workers', 'out'],
    switches: ['quick'],
  });
  const switches = texts.switches?.split(',') ?? ['kind', 'hostile'];
  for (const setting of switches) readSwitches(setting);
  return {
    posts: wholeNumber('posts', texts.posts ?? '10000', 1_000_000),
    seeds: wholeNumber('seeds', texts.seeds ?? '25', 1_000),
    switches,
    workers: wholeNumber('workers', texts.workers ?? String(availableParallelism()), 1_000),
    out: texts.out ?? (given.quick === true ? QUICK_PROOF : RELEASE_PROOF),
    quick: given.quick === true,
  };
}

import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { ProblemError } from '../functions/domain/problem.ts';
import { fail } from '../bin/kit/fail.ts';
import { asProblem } from '../bin/kit/as-problem.ts';
import { invalidOption, readOptions } from '../bin/kit/read-options.ts';
import { defaultPhoto } from '../bin/commands/demo/demo-options.ts';
import type { Bench, BenchContext, Figure } from './bench.ts';
import { saveResults } from './results.ts';
import { tableOf } from './table.ts';

const FOLDER = import.meta.dirname;
const RESULTS = join(FOLDER, 'results.json');
const ENDING = '.bench.ts';
/** Fewer runs are not meaningful on a machine that is shared. */
const LEAST_RUNS = 15;

const Module = z.object({ bench: z.custom<Bench>((value) => typeof value === 'object' && value !== null) });

function readRuns(text: string): number {
  if (/^\d{1,4}$/.test(text) && Number(text) >= LEAST_RUNS) return Number(text);
  const least = String(LEAST_RUNS);
  throw new ProblemError([
    invalidOption('runs', `Bilangan bulat mulai dari ${least}.`, `It is a whole number from ${least} on.`),
  ]);
}

/** Returns the benches of every area, or of those that `--only` names. */
async function findBenches(only: string | undefined): Promise<readonly Bench[]> {
  const areas = (await readdir(FOLDER))
    .filter((name) => name.endsWith(ENDING))
    .map((name) => basename(name, ENDING));
  const wanted = only?.split(/[\s,]+/).filter((name) => name !== '') ?? areas;
  const unknown = wanted.filter((name) => !areas.includes(name));
  const known = areas.join(', ');
  if (unknown.length > 0)
    throw new ProblemError([invalidOption('only', `Pilih dari: ${known}.`, `Choose from: ${known}.`)]);
  return Promise.all(
    wanted.sort().map(async (name) => {
      const loaded: unknown = await import(join(FOLDER, name + ENDING));
      return Module.parse(loaded).bench;
    }),
  );
}

/** Measures, prints a table and merges the figures into `bench/results.json`. */
async function main(args: readonly string[]): Promise<void> {
  const { texts, switches } = readOptions(args, {
    texts: ['photo', 'faces', 'only', 'runs'],
    switches: ['peers', 'json'],
  });
  const path = texts.photo ?? defaultPhoto();
  const context: BenchContext = {
    photo: await readFile(path),
    photoPath: path,
    photoName: basename(path),
    faces: texts.faces,
    runs: readRuns(texts.runs ?? String(LEAST_RUNS)),
    peers: switches.peers === true,
    note: (text) => process.stderr.write(`${text}\n`),
  };
  const figures: Figure[] = [];
  for (const bench of await findBenches(texts.only)) {
    const found = await bench.run(context);
    // Saved after each area, so that results stay when a later area fails.
    await saveResults(RESULTS, found, new Date().toISOString());
    figures.push(...found);
  }
  process.stdout.write(switches.json === true ? `${JSON.stringify(figures)}\n` : `${tableOf(figures)}\n`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  fail(asProblem(error));
}

import { readFile, rename, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { Figure } from './bench.ts';

/** A figure with the time of its measurement. */
const Result = Figure.extend({ measuredAt: z.iso.datetime() });
type Result = z.infer<typeof Result>;
const Results = z.array(Result);

async function read(path: string): Promise<readonly Result[]> {
  try {
    return Results.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new Error(`${path} does not hold results; remove it or mend it`, { cause: error });
  }
}

/** Replaces figures with the same id; all others stay as they were measured. */
function merged(known: readonly Result[], figures: readonly Figure[], measuredAt: string): readonly Result[] {
  const results = new Map(known.map((result) => [result.id, result]));
  for (const figure of figures) results.set(figure.id, { ...figure, measuredAt });
  return [...results.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Merges figures into a results file, which is written whole or not at all. */
export async function saveResults(
  path: string,
  figures: readonly Figure[],
  measuredAt: string,
): Promise<void> {
  const results = merged(await read(path), figures, measuredAt);
  const draft = `${path}.${String(process.pid)}`;
  await writeFile(draft, `${JSON.stringify(Results.parse(results), null, 2)}\n`);
  await rename(draft, path);
}

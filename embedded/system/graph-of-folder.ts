import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemError } from '../../functions/domain/problem.ts';
import { otherGraph } from './graph-problems.ts';
import type { NamedGraph } from './graph-target.ts';

/** Names the Graph server that a folder's pages belong to, as text that people can read. */
const FILE = 'graph-server';
/** Our own sandbox and `npm run sandbox` have the same people and pages, at an address that may change at each start. */
const SANDBOX = 'sandbox';

async function readKnown(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Records in a data folder which Graph server its pages belong to, and throws a `ProblemError` for another: it would not
 * know the pages, and would receive their tokens. `graph` is undefined for our own sandbox.
 */
export async function keepToGraph(folder: string, graph: NamedGraph | undefined): Promise<void> {
  if (graph && !graph.answers) return;
  const asked = !graph || graph.sandbox ? SANDBOX : graph.url;
  const file = join(folder, FILE);
  const known = await readKnown(file);
  if (known === undefined || known === '') await writeFile(file, `${asked}\n`);
  else if (known !== asked) throw new ProblemError([otherGraph(folder, known, file)]);
}

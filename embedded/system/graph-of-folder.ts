import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemError } from '../../functions/domain/problem.ts';
import { otherGraph } from './graph-problems.ts';
import type { NamedGraph } from './graph-target.ts';

/** Which Graph server a folder's pages belong to stands in it, for people to read. */
const FILE = 'graph-server';
/** Ours and `npm run sandbox` know the same people and pages, at an address that may change with each start. */
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
 * Remembers in a data folder which Graph server its pages belong to, and refuses another: its pages would be unknown
 * there, and their tokens sent to a stranger. `graph` is undefined for a sandbox of our own. Throws `ProblemError`.
 */
export async function keepToGraph(folder: string, graph: NamedGraph | undefined): Promise<void> {
  if (graph && !graph.answers) return;
  const asked = !graph || graph.sandbox ? SANDBOX : graph.url;
  const file = join(folder, FILE);
  const known = await readKnown(file);
  if (known === undefined || known === '') await writeFile(file, `${asked}\n`);
  else if (known !== asked) throw new ProblemError([otherGraph(folder, known, file)]);
}

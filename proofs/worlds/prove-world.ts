import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { SimulationCode } from './simulation-code.ts';
import { type ProvenWorld, SimulatedReport, worldFrom, type WorldName } from './proven-world.ts';

const run = promisify(execFile);
// Young objects are many here, and short-lived: a larger nursery saves a tenth of the time. Errors are many too, and
// nobody reads where they were made.
const FLAGS = ['--max-semi-space-size=64', '--stack-trace-limit=0'];
const LONGEST_OUTPUT = 64 * 1024 * 1024;

/** A world that failed still printed what it found; only one that printed nothing is an error. */
const printedBy = (error: unknown): string => {
  if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string' && error.stdout !== '')
    return error.stdout;
  throw error;
};

/** The options of `npm run simulate` that make a world. */
export function optionsFor({ switches, seed, asked, processes, lag }: WorldName): readonly string[] {
  const options = ['--posts', String(asked), '--seed', seed, '--switches', switches];
  if (processes > 1) options.push('--processes', String(processes));
  if (lag !== undefined)
    for (const name of ['list-lag', 'status-lag', 'read-lag']) options.push(`--${name}`, String(lag));
  return options;
}

/** Simulates one world in a process of its own, so that each begins with empty memory. */
export async function proveWorld(
  { path }: SimulationCode,
  name: WorldName,
  onCoverage: (coverage: SimulatedReport['coverage']) => void = () => undefined,
): Promise<ProvenWorld> {
  const stdout = await run(process.execPath, [...FLAGS, path, '--json', '--no-story', ...optionsFor(name)], {
    maxBuffer: LONGEST_OUTPUT,
  }).then((done) => done.stdout, printedBy);
  const report = SimulatedReport.parse(JSON.parse(stdout));
  onCoverage(report.coverage);
  return worldFrom(report, name);
}

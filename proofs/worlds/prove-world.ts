import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { SimulationCode } from './simulation-code.ts';
import { type ProvenWorld, SimulatedReport, worldFrom, type WorldName } from './proven-world.ts';

const run = promisify(execFile);
// The simulation creates many short-lived objects: a larger young generation saves a tenth of the time. It also creates many
// errors whose stack traces are never read.
const FLAGS = ['--max-semi-space-size=64', '--stack-trace-limit=0'];
const LONGEST_OUTPUT = 64 * 1024 * 1024;

/**
 * Returns what a world printed: a failing world exits with an error but prints its result. Throws when nothing was printed.
 */
const printedBy = (error: unknown): string => {
  if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string' && error.stdout !== '')
    return error.stdout;
  throw error;
};

/** Returns the options of `npm run simulate` that select a world. */
export function optionsFor({ switches, seed, asked, processes, lag }: WorldName): readonly string[] {
  const options = ['--posts', String(asked), '--seed', seed, '--switches', switches];
  if (processes > 1) options.push('--processes', String(processes));
  if (lag !== undefined)
    for (const name of ['list-lag', 'status-lag', 'read-lag']) options.push(`--${name}`, String(lag));
  return options;
}

/** Simulates one world in a process of its own, so that each starts with empty memory. */
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

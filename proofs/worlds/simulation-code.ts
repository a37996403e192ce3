import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The simulation as one file that Node can run. */
export interface SimulationCode {
  readonly path: string;
  /**
   * Identifies the simulated code: a hash of the publisher, the sandbox, the judge and the packages they load, without
   * comments. A proof is valid for the code that it names, whatever else has changed.
   */
  readonly name: string;
}

const ENTRY = `import { simulate } from './proofs/simulation/main.ts';
import { fail } from './bin/kit/fail.ts';
await simulate(process.argv.slice(2)).catch(fail);`;
/** Some packages call `require`, which does not exist in an ES module. */
const BANNER = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";
const NAME_LENGTH = 12;

async function bundle(project: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: project, sourcefile: 'simulation.ts', loader: 'ts' },
    absWorkingDir: project,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    banner: { js: BANNER },
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** Bundles a project's simulation and calls `work` with it; a bundle runs a tenth faster than the sources. */
export async function withSimulation<T>(
  project: string,
  work: (code: SimulationCode) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'etalase-simulation-'));
  try {
    const text = await bundle(project);
    const path = join(folder, 'simulation.mjs');
    await writeFile(path, text);
    return await work({
      path,
      name: createHash('sha256').update(text).digest('hex').slice(0, NAME_LENGTH),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { PROJECT } from '../../embedded/system/project-folders.ts';
import { proveWorld } from '../worlds/prove-world.ts';
import { type SimulationCode, withSimulation } from '../worlds/simulation-code.ts';
import { holds, type ProvenWorld, type WorldName } from '../worlds/proven-world.ts';
import { type Mutation, filesOf, mutated } from './mutation.ts';
import { sourceRoots } from './source-roots.ts';

/**
 * How a mutation was caught: by a world that fails with it, with the number of posts in the worlds that passed before; or by
 * a test.
 */
export interface Caught {
  readonly mutation: string;
  readonly mistake: string;
  readonly by:
    | {
        readonly is: 'world';
        readonly postsBefore: number;
        readonly world: Pick<
          ProvenWorld,
          'switches' | 'seed' | 'posts' | 'doubles' | 'losses' | 'lies' | 'unsettled'
        >;
      }
    | { readonly is: 'test'; readonly title: string };
}

/**
 * Two thousand posts in all: a mutation that they do not reveal counts as not caught. Small worlds come first, since they
 * catch most.
 */
const WORLDS: readonly WorldName[] = [
  { switches: 'hostile', seed: 'm1', asked: 120, processes: 1 },
  { switches: 'mixed', seed: 'm2', asked: 120, processes: 2 },
  { switches: 'kind', seed: 'm3', asked: 200, processes: 1 },
  { switches: 'hostile', seed: 'm4', asked: 400, processes: 2 },
  { switches: 'mixed', seed: 'm5', asked: 400, processes: 2 },
  { switches: 'hostile', seed: 'm6', asked: 400, processes: 1 },
  { switches: 'kind', seed: 'm7', asked: 250, processes: 2 },
];

/** Runs a mutation's tests, or simulates worlds, small ones first, until one fails. Returns undefined when none does. */
export const catchMutation = (mutation: Mutation): Promise<Caught | undefined> =>
  inMutatedTree(mutation, (folder) =>
    mutation.tests
      ? runTests(mutation, folder, mutation.tests)
      : withSimulation(folder, (code) => simulate(mutation, code)),
  );

const COPIED = [...sourceRoots(PROJECT), 'templates', 'package.json', 'tsconfig.json', 'vitest.config.ts'];

/** Calls `work` with a copy of the code that contains a mutation; the copy is deleted afterwards. */
export async function inMutatedTree<T>(mutation: Mutation, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'etalase-mutated-'));
  try {
    for (const name of COPIED) await cp(join(PROJECT, name), join(folder, name), { recursive: true });
    await symlink(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
    for (const file of filesOf(mutation)) {
      const path = join(folder, file);
      await writeFile(path, mutated(await readFile(path, 'utf8'), file, mutation));
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const TestReport = z.object({
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ status: z.string(), title: z.string() })) }),
  ),
});

/** Returns the first of a mutation's tests that fails. */
async function runTests(
  { name, mistake }: Mutation,
  folder: string,
  tests: readonly string[],
): Promise<Caught | undefined> {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', ...tests];
  // Vitest exits with code 1 when a test fails, which is the expected case.
  const { stdout } = await promisify(execFile)(process.execPath, vitest, {
    cwd: folder,
    maxBuffer: LONGEST_REPORT,
  }).catch((error: unknown) => {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return error;
    throw error;
  });
  const { testResults } = TestReport.parse(JSON.parse(String(stdout)));
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === 'failed');
  return failed && { mutation: name, mistake, by: { is: 'test', title: failed.title } };
}

const LONGEST_REPORT = 64 * 1024 * 1024;

async function simulate(mutation: Mutation, code: SimulationCode): Promise<Caught | undefined> {
  let postsBefore = 0;
  for (const name of WORLDS) {
    const world = await proveWorld(code, name);
    if (!holds(world)) {
      const { mistake } = mutation;
      return { mutation: mutation.name, mistake, by: { is: 'world', postsBefore, world } };
    }
    postsBefore += world.posts;
  }
  return undefined;
}

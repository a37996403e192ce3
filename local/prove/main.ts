import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { progressBar } from '../cli/progress-bar.ts';
import { failing, proofTable } from './proof-table.ts';
import { proveWorld } from './prove-world.ts';
import { readProveOptions } from './prove-options.ts';
import { ProofFile, type ProvenWorld } from './proven-world.ts';

/** The commit, and whether the tree differs from it: results of other code do not count. */
async function codeVersion(): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['describe', '--always', '--dirty']);
  return stdout.trim();
}

async function readProof(path: string, code: string): Promise<ProofFile> {
  try {
    const found = ProofFile.parse(JSON.parse(await readFile(path, 'utf8')));
    if (found.code === code) return found;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) throw error;
  }
  return { code, worlds: [] };
}

/** Written beside and put in place, so that a proof that is stopped never leaves half a file. */
async function writeProof(path: string, proof: ProofFile): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, `${JSON.stringify(proof, null, 1)}\n`);
  await rename(`${path}.part`, path);
}

const nameOf = ({ switches, seed, asked }: Pick<ProvenWorld, 'switches' | 'seed' | 'asked'>): string =>
  `${switches} ${seed} ${String(asked)}`;

/**
 * `npm run prove:publishing`: simulates all worlds asked for, one after another, and keeps what each found. Stopped and
 * started again on the same code, it goes on where it was.
 */
export async function provePublishing(args: readonly string[]): Promise<void> {
  const options = readProveOptions(args);
  const code = await codeVersion();
  const proof = await readProof(options.out, code);
  const wanted = Array.from({ length: options.seeds }, (_, index) => `p${String(index + 1)}`).flatMap(
    (seed) => options.switches.map((switches) => ({ switches, seed, asked: options.posts })),
  );
  const known = new Set(proof.worlds.map(nameOf));
  const bar = progressBar(process.stderr, wanted.length);
  for (const name of wanted) {
    if (!known.has(nameOf(name))) {
      proof.worlds.push(await proveWorld(name));
      await writeProof(options.out, proof);
    }
    bar.step(nameOf(name));
  }
  const bad = failing(proof.worlds);
  bar.end(`${String(proof.worlds.length)} worlds, ${String(bad.length)} failing`);
  process.stdout.write(`${proofTable(proof.worlds).join('\n')}\n`);
  for (const world of bad)
    process.stdout.write(
      `fails: npm run simulate -- --posts ${String(world.asked)} --seed ${world.seed} --switches ${world.switches}\n`,
    );
  if (bad.length > 0) process.exitCode = 1;
}

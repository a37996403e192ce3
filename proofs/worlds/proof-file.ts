import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { ProofFile, type ProvenWorld } from './proven-world.ts';

const OfCode = ProofFile.pick({ code: true });

/** Stores results while a proof runs. */
export interface ProofStore {
  readonly worlds: readonly ProvenWorld[];
  add(world: ProvenWorld): Promise<void>;
}

/** Returns the commit, and whether the working tree differs from it. */
export async function commitNow(): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['describe', '--always', '--dirty']);
  return stdout.trim();
}

async function readWorlds(path: string, code: string): Promise<readonly ProvenWorld[]> {
  try {
    const found: unknown = JSON.parse(await readFile(path, 'utf8'));
    // Results of other code prove nothing about this code, whatever the format of their file.
    return OfCode.parse(found).code === code ? ProofFile.parse(found).worlds : [];
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) throw error;
    return [];
  }
}

/** Opens a file of results. Keeps its results of exactly this code, unless `anew` is set. */
export async function openProof(
  path: string,
  code: string,
  { anew = false }: { readonly anew?: boolean } = {},
): Promise<ProofStore> {
  const commit = await commitNow();
  const worlds = anew ? [] : [...(await readWorlds(path, code))];
  let written: Promise<void> = mkdir(dirname(path), { recursive: true }).then(() => undefined);
  // Writes to a temporary file and renames it, so that a stopped proof never leaves an incomplete file.
  const write = async (): Promise<void> => {
    const proof: ProofFile = { code, commit, worlds };
    await writeFile(`${path}.part`, `${JSON.stringify(proof, null, 1)}\n`);
    await rename(`${path}.part`, path);
  };
  return {
    worlds,
    add: (world) => {
      worlds.push(world);
      written = written.then(write);
      return written;
    },
  };
}

import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { ProofFile, type ProvenWorld } from './proven-world.ts';

const OfCode = ProofFile.pick({ code: true });

/** Where results are kept while a proof goes on. */
export interface ProofStore {
  readonly worlds: readonly ProvenWorld[];
  add(world: ProvenWorld): Promise<void>;
}

/** The commit, and whether the tree differs from it. */
export async function commitNow(): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['describe', '--always', '--dirty']);
  return stdout.trim();
}

async function readWorlds(path: string, code: string): Promise<readonly ProvenWorld[]> {
  try {
    const found: unknown = JSON.parse(await readFile(path, 'utf8'));
    // What other code did proves nothing of this, whatever a proof looked like then.
    return OfCode.parse(found).code === code ? ProofFile.parse(found).worlds : [];
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) throw error;
    return [];
  }
}

/** Opens a file of results, with what it holds of this very code unless it is to be made anew. */
export async function openProof(
  path: string,
  code: string,
  { anew = false }: { readonly anew?: boolean } = {},
): Promise<ProofStore> {
  const commit = await commitNow();
  const worlds = anew ? [] : [...(await readWorlds(path, code))];
  let written: Promise<void> = mkdir(dirname(path), { recursive: true }).then(() => undefined);
  // Written beside and put in place, so that a proof that is stopped never leaves half a file.
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

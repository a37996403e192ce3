import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../../embedded/system/project-folders.ts';
import { filesOf, mutated, type Mutation } from './mutation.ts';
import { sourceRoots } from './source-roots.ts';

const COPIED = [...sourceRoots(PROJECT), 'templates', 'package.json', 'tsconfig.json', 'vitest.config.ts'];

/** Does work in a copy of the code in which a mutation is made; the copy is gone afterwards. */
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

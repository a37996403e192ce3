import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { PROJECT } from '../../embedded/system/project-folders.ts';

const run = promisify(execFile);
const MOST_OUTPUT = 1e9;

const Cdk = z.looseObject({ context: z.looseObject({ dev: z.looseObject({}) }) });

const git = async (...args: readonly string[]): Promise<string> =>
  (await run('git', ['-C', PROJECT, ...args], { maxBuffer: MOST_OUTPUT })).stdout.trim();

/** Returns the commit before the last change of the stacks; undefined where the history does not reach back so far. */
export async function commitBefore(): Promise<string | undefined> {
  const changed = await git('log', '-1', '--format=%H', '--', 'lib');
  return git('rev-parse', '--verify', '--quiet', `${changed}^`).catch(() => undefined);
}

/**
 * Copies the project into a new folder, as it is in a commit or, without one, as its tracked files are now, and sets
 * settings of the deployment `dev` in its cdk.json. The packages are those of this project.
 */
export async function copyProject(
  folder: string,
  settings: Readonly<Record<string, unknown>>,
  commit?: string,
): Promise<string> {
  await mkdir(folder);
  // A tree of the index with what was changed since: nothing is committed, and nothing here is touched.
  const tree = commit ?? ((await git('stash', 'create')) || 'HEAD');
  const archive = `${folder}.tar`;
  await git('archive', '--output', archive, tree);
  await run('tar', ['-xf', archive, '-C', folder]);
  await symlink(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  const file = join(folder, 'cdk.json');
  const cdk = Cdk.parse(JSON.parse(await readFile(file, 'utf8')));
  const dev = { ...cdk.context.dev, ...settings };
  await writeFile(file, JSON.stringify({ ...cdk, context: { ...cdk.context, dev } }));
  return folder;
}

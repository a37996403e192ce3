import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, problem, ProblemError } from '../../functions/domain/problem.ts';
import { folderProblem } from '../table/table-problems.ts';

/** Makes the data folder when it is not there; one that cannot be made is a `ProblemError` in plain words. */
export async function makeDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const problem = folderProblem(error, folder);
    throw problem ? new ProblemError([problem], { cause: error }) : error;
  }
}

export const noSystem = (folder: string): Problem =>
  problem('local.noSystem', 'notFound', {
    field: 'data',
    id: `Di folder ${folder} tidak ada sistem Etalase.`,
    en: `There is no system of Etalase in the folder ${folder}.`,
  });

/** Whether a system was opened in a folder before. */
export const holdsSystem = (folder: string): Promise<boolean> =>
  stat(join(folder, 'table')).then(
    () => true,
    () => false,
  );

/** Opening makes a folder that is not there, and a mistyped one would look like an empty system. Throws `ProblemError`. */
export async function refuseWithoutSystem(folder: string): Promise<void> {
  if (!(await holdsSystem(folder))) throw new ProblemError([noSystem(folder)]);
}

import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, problem, ProblemError } from '../../functions/domain/problem.ts';
import { folderProblem } from '../table/table-problems.ts';

/** Creates the data folder when it is missing. Throws a `ProblemError` when it cannot be created. */
export async function makeDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const problem = folderProblem(error, folder);
    throw problem ? new ProblemError([problem], { cause: error }) : error;
  }
}

/** For a folder in which no system was opened before. */
export const noSystem = (folder: string): Problem =>
  problem('local.noSystem', 'notFound', {
    field: 'data',
    id: `Di folder ${folder} tidak ada sistem Etalase.`,
    en: `There is no system of Etalase in the folder ${folder}.`,
  });

/** Returns whether a system was opened in a folder before. */
export const holdsSystem = (folder: string): Promise<boolean> =>
  stat(join(folder, 'table')).then(
    () => true,
    () => false,
  );

/**
 * Throws a `ProblemError` when no system was opened in a folder: opening would create it, and a mistyped name would look
 * like an empty system.
 */
export async function refuseWithoutSystem(folder: string): Promise<void> {
  if (!(await holdsSystem(folder))) throw new ProblemError([noSystem(folder)]);
}

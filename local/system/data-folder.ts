import { mkdir } from 'node:fs/promises';
import { ProblemError } from '../../functions/domain/problem.ts';
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

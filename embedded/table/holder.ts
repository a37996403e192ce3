import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A file among LevelDB's own, which LevelDB ignores by its name. It is not a lock: LevelDB's lock is, which the operating
 * system releases with the process, but which does not name its holder.
 */
const fileIn = (folder: string): string => join(folder, 'PID');

/** Records that this process has the table of a folder open. Only the process that holds LevelDB's lock may call it. */
export const noteHolder = (folder: string): Promise<void> => writeFile(fileIn(folder), String(process.pid));

/** Removes the record of the process that has a folder's table open. Does nothing when there is none. */
export const forgetHolder = (folder: string): Promise<void> => rm(fileIn(folder), { force: true });

/**
 * Returns the id of the process that has the table of a locked folder open. Undefined when none is recorded, or when the
 * recorded one no longer runs: a killed process leaves its file, and the next holder may not have written its own yet.
 */
export async function holderOf(folder: string): Promise<number | undefined> {
  const text = await readFile(fileIn(folder), 'utf8').catch(() => '');
  return /^[1-9]\d*$/.test(text) && isAlive(Number(text)) ? Number(text) : undefined;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: the process runs, but belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

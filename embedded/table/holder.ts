import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Beside LevelDB's own files, which it tells by their names. It locks nothing: LevelDB's lock does, which the operating
 * system frees with its process, and which tells nobody whose it is.
 */
const fileIn = (folder: string): string => join(folder, 'PID');

/** Notes that this process has the table of a folder open. To be called by whoever holds LevelDB's lock. */
export const noteHolder = (folder: string): Promise<void> => writeFile(fileIn(folder), String(process.pid));

export const forgetHolder = (folder: string): Promise<void> => rm(fileIn(folder), { force: true });

/**
 * The id of the process that has the table of a locked folder open; undefined when none is noted, or when the noted one
 * has gone: a kill leaves its note, and the next holder's may not be written yet.
 */
export async function holderOf(folder: string): Promise<number | undefined> {
  const text = await readFile(fileIn(folder), 'utf8').catch(() => '');
  return /^[1-9]\d*$/.test(text) && isAlive(Number(text)) ? Number(text) : undefined;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process lives, too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

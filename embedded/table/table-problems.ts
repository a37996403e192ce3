import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, problem } from '../../functions/domain/problem.ts';

type Sentence = (where: string, holder?: number) => { id: string; en: string };

const inBrackets = (word: string, pid: number | undefined): string =>
  pid === undefined ? '' : ` (${word} ${String(pid)})`;

const SENTENCES: Readonly<
  Record<
    'dataInUse' | 'dataUnreadable' | 'dataDamaged' | 'portInUse' | 'portRefused' | 'tableStopped',
    Sentence
  >
> = {
  dataInUse: (folder, holder) => ({
    id: `Folder data ${folder} sedang dipakai program lain${inBrackets('proses', holder)}. Tutup program itu atau pilih folder lain.`,
    en: `The data folder ${folder} is in use by another process${inBrackets('id', holder)}. End that one, or choose another folder.`,
  }),
  dataUnreadable: (folder) => ({
    id: `Folder data ${folder} tidak bisa dibaca atau ditulisi. Periksa alamat dan izinnya.`,
    en: `The data folder ${folder} cannot be read or written. Check its path and permissions.`,
  }),
  dataDamaged: (folder) => ({
    id: `Isi folder data ${folder} rusak. Pulihkan dari cadangan atau pilih folder lain.`,
    en: `What is in the data folder ${folder} is damaged. Restore a backup, or choose another folder.`,
  }),
  portInUse: (port) => ({
    id: `Port ${port} sedang dipakai program lain. Pilih port lain.`,
    en: `Port ${port} is in use by another process. Choose another port.`,
  }),
  portRefused: (port) => ({
    id: `Port ${port} tidak boleh dipakai. Pilih port lain.`,
    en: `Port ${port} may not be used. Choose another port.`,
  }),
  tableStopped: (folder) => ({
    id: `Penyimpanan data di ${folder} berhenti mendadak. Jalankan lagi; data yang sudah tersimpan tetap ada.`,
    en: `The table in ${folder} stopped unexpectedly. Start again; what was stored is still there.`,
  }),
};

const BY_CODE: Readonly<Record<string, keyof typeof SENTENCES>> = {
  LEVEL_LOCKED: 'dataInUse',
  LEVEL_CORRUPTION: 'dataDamaged',
  LEVEL_DECODE_ERROR: 'dataDamaged',
  LEVEL_IO_ERROR: 'dataUnreadable',
  EACCES: 'dataUnreadable',
  EEXIST: 'dataUnreadable',
  ENOENT: 'dataUnreadable',
  ENOSPC: 'dataUnreadable',
  ENOTDIR: 'dataUnreadable',
  EPERM: 'dataUnreadable',
  EROFS: 'dataUnreadable',
};

function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return ['code' in error && typeof error.code === 'string' ? error.code : '', ...codesOf(error.cause)];
}

function tableProblem(name: keyof typeof SENTENCES, field: string, where: string, holder?: number): Problem {
  const retryable = name === 'dataInUse' || name === 'portInUse';
  const text = SENTENCES[name](where, holder);
  return problem(`local.${name}`, 'unavailable', { field, ...text, retryable });
}

/**
 * Returns what an error of the store or the file system means for the data folder; undefined when it means something else.
 * `holder` is the process that has the folder open, where that is known.
 */
export function folderProblem(error: unknown, folder: string, holder?: number): Problem | undefined {
  const name = codesOf(error)
    .map((code) => BY_CODE[code])
    .find((known) => known !== undefined);
  return name && tableProblem(name, 'data', folder, holder);
}

/** Returns what an error of `listen` means for the port; undefined when it means something else. */
export function portProblem(error: unknown, port: number): Problem | undefined {
  const codes = codesOf(error);
  if (codes.includes('EADDRINUSE')) return tableProblem('portInUse', 'port', String(port));
  return codes.includes('EACCES') ? tableProblem('portRefused', 'port', String(port)) : undefined;
}

/** Returns why a table that was running stopped. */
export function deathProblem(error: unknown, folder: string): Problem {
  return folderProblem(error, folder) ?? tableProblem('tableStopped', 'data', folder);
}

/**
 * Returns whether a folder is damaged in a way that LevelDB misjudges: it would treat a folder without its file CURRENT as
 * new and empty it, and report a CURRENT that names no manifest as a folder that cannot be read.
 */
export async function isDamaged(folder: string): Promise<boolean> {
  const names = await readdir(folder);
  const hasData = names.some((name) => /^(\d+\.(ldb|log|sst)|MANIFEST-\d+)$/.test(name));
  if (!hasData) return false;
  const manifest = names.includes('CURRENT') ? await readFile(join(folder, 'CURRENT'), 'utf8') : '';
  return !names.includes(manifest.trimEnd());
}

/** For a data folder whose table cannot be read. */
export const damaged = (folder: string): Problem => tableProblem('dataDamaged', 'data', folder);

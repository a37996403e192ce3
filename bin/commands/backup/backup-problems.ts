import type { Bilingual } from '../../../functions/domain/bilingual.ts';
import { problem, ProblemError, type ProblemKind } from '../../../functions/domain/problem.ts';

const backupError = (
  reason: string,
  kind: ProblemKind,
  text: Bilingual,
  field?: string,
  cause?: unknown,
): ProblemError =>
  new ProblemError([problem(`backup.${reason}`, kind, { ...(field !== undefined && { field }), ...text })], {
    cause,
  });

/** For options that do not name one whole system: a data folder, or a deployment's table, bucket, key and region. */
export const incomplete = (what: 'to' | 'from'): ProblemError =>
  backupError('incomplete', 'invalid', {
    id: `Sebutkan --${what} FOLDER, dan salah satu: --data FOLDER, atau --table, --bucket, --key (ARN) dan --region; jangan keduanya.`,
    en: `Name --${what} FOLDER, and either --data FOLDER or --table, --bucket, --key (an ARN) and --region, not both.`,
  });

/** For a target folder that is not empty. */
export const folderInUse = (folder: string): ProblemError =>
  backupError(
    'folderInUse',
    'conflict',
    {
      id: `Folder ${folder} sudah berisi sesuatu. Sebutkan folder yang baru.`,
      en: `The folder ${folder} holds something already. Name a new one.`,
    },
    'to',
  );

/** For a folder without a readable manifest. */
export const noBackup = (folder: string, cause: unknown): ProblemError =>
  backupError(
    'noBackup',
    'notFound',
    {
      id: `Di folder ${folder} tidak ada cadangan yang utuh: manifest.json atau items.jsonl tidak ada atau tidak bisa dibaca.`,
      en: `There is no whole backup in the folder ${folder}: manifest.json or items.jsonl is missing or cannot be read.`,
    },
    'from',
    cause,
  );

/** For a backup that a newer version of Etalase made: what this one cannot read, it would store as damaged. */
export const ofNewerVersion = (theirs: number, ours: number): ProblemError =>
  backupError(
    'ofNewerVersion',
    'conflict',
    {
      id: `Cadangan ini dibuat Etalase yang lebih baru (bentuk data ${theirs}; yang ini ${ours}). Pulihkan dengan versi itu atau yang lebih baru; belum ada yang ditulis.`,
      en: `A newer version of Etalase made this backup (form of data ${theirs}; this one has ${ours}). Restore it with that version or a later one; nothing was written.`,
    },
    'from',
  );

/** For a system that holds something already; `found` says what. */
export const notEmpty = (found: string): ProblemError =>
  backupError('notEmpty', 'conflict', {
    id: `Sistem tujuannya tidak kosong: sudah berisi ${found}. Cadangan hanya dipulihkan ke sistem yang kosong.`,
    en: `The target is not empty: it holds ${found}. A backup is restored into an empty system only.`,
  });

/** For a restored system whose counts differ from the backup's. */
export const otherCount = (expected: string, found: string): ProblemError =>
  backupError('otherCount', 'conflict', {
    id: `Cadangan itu berisi ${expected}, tetapi yang sampai ${found}.`,
    en: `The backup holds ${expected}, but ${found} arrived.`,
  });

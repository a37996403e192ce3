import type { Bilingual } from '../../../functions/domain/bilingual.ts';
import { problem, ProblemError, type ProblemKind } from '../../../functions/domain/problem.ts';

const refusal = (reason: string, kind: ProblemKind, text: Bilingual, field?: string): ProblemError =>
  new ProblemError([
    problem(`restoreTable.${reason}`, kind, { ...(field !== undefined && { field }), ...text }),
  ]);

/** For options that name no table, or neither a moment nor the take-over. */
export const incomplete = (): ProblemError =>
  refusal('incomplete', 'invalid', {
    id: 'Sebutkan --table dan --region, dan salah satu: --to WAKTU, atau --take-over.',
    en: 'Name --table and --region, and either --to MOMENT or --take-over.',
  });

/** For a `--to` that is no moment with its time zone. */
export const noMoment = (): ProblemError =>
  refusal(
    'noMoment',
    'invalid',
    {
      id: 'Tulis waktunya dengan zona, misalnya 2026-12-01T10:15:00+07:00.',
      en: 'Write the moment with its zone, such as 2026-12-01T10:15:00+07:00.',
    },
    'to',
  );

/** For a moment of which DynamoDB holds nothing. */
export const outsideHistory = (earliest: Date, latest: Date): ProblemError =>
  refusal(
    'outsideHistory',
    'invalid',
    {
      id: `Tabel bisa dikembalikan ke waktu dari ${earliest.toISOString()} sampai ${latest.toISOString()}.`,
      en: `The table can be restored to any moment from ${earliest.toISOString()} to ${latest.toISOString()}.`,
    },
    'to',
  );

/** For a table whose point-in-time recovery is off. */
export const noHistory = (table: string): ProblemError =>
  refusal('noHistory', 'conflict', {
    id: `Riwayat tabel ${table} tidak disimpan (point-in-time recovery mati). Pakai cadangan: docs/backup.md.`,
    en: `The history of the table ${table} is not kept (point-in-time recovery is off). Use a backup: docs/backup.md.`,
  });

/** For a table that DynamoDB does not know in this region. */
export const noTable = (table: string): ProblemError =>
  refusal(
    'noTable',
    'notFound',
    {
      id: `Tidak ada tabel ${table} di wilayah ini. Periksa nama dan wilayahnya.`,
      en: `There is no table ${table} in this region. Check the name and the region.`,
    },
    'table',
  );

/** For a restored table of an earlier run, which may hold another moment. */
export const besideIsThere = (beside: string): ProblemError =>
  refusal('besideIsThere', 'conflict', {
    id: `Tabel ${beside} sudah ada. Pakai dengan --take-over, atau hapus dulu di konsol DynamoDB.`,
    en: `The table ${beside} is there already. Use it with --take-over, or delete it first in DynamoDB’s console.`,
  });

/** For a take-over before anything was restored. */
export const nothingBeside = (beside: string): ProblemError =>
  refusal('nothingBeside', 'notFound', {
    id: `Belum ada ${beside}. Kembalikan dulu dengan --to WAKTU, dan lihat hasilnya.`,
    en: `There is no ${beside}. Restore first with --to MOMENT, and look at what it holds.`,
  });

/** For a take-over that nobody has confirmed. */
export const unsure = (table: string): ProblemError =>
  refusal(
    'unsure',
    'invalid',
    {
      id:
        `Tabel ${table} akan diganti; riwayat 35 harinya hilang, isinya sekarang tetap ada sebagai cadangan. ` +
        'Hentikan dulu semuanya (docs/runbook.md). Kalau yakin, jalankan lagi dengan --yes.',
      en:
        `The table ${table} will be replaced: its 35 days of history end, and what it holds now stays as a backup. ` +
        'Stop everything first (docs/runbook.md). If you are sure, run this again with --yes.',
    },
    'yes',
  );

import type { Bilingual } from '../../domain/bilingual.ts';
import { type Problem, problem, type ProblemKind } from '../../domain/problem.ts';

const wrong = (reason: string, field: string, text: Bilingual, kind: ProblemKind = 'invalid'): Problem =>
  problem(`community.${reason}`, kind, { field, ...text });

export const idWrong = wrong('idWrong', 'id', {
  id: 'Id komunitas: huruf kecil a-z, angka dan tanda hubung, paling banyak 64, misalnya rukun-pesisir.',
  en: 'An id has lower-case letters, digits and hyphens, at most 64, such as rukun-pesisir.',
});

/** For the id of a community that is on this installation. */
export const idTaken = (id: string): Problem =>
  wrong(
    'idTaken',
    'id',
    { id: `Komunitas ${id} sudah ada di sini.`, en: `There is a community ${id} here already.` },
    'conflict',
  );

/** For the id of a community that was deleted. */
export const idUsedBefore = (id: string): Problem =>
  wrong(
    'idUsedBefore',
    'id',
    {
      id: `Pernah ada komunitas ${id} di sini, yang sudah dihapus. Idnya tidak dipakai lagi: catatan dan cadangan lama akan membingungkan.`,
      en: `There was a community ${id} here, which was deleted. Its id is not given again: old logs and backups would speak of either.`,
    },
    'conflict',
  );

/** For a text that is no time zone. */
export const zoneUnknown = (typed: string): Problem =>
  wrong('zoneUnknown', 'zone', {
    id: `Zona waktu "${typed}" tidak dikenal. Tulis seperti Asia/Jakarta, Asia/Makassar atau Asia/Jayapura.`,
    en: `"${typed}" is no time zone. Write it like Asia/Jakarta, Asia/Makassar or Asia/Jayapura.`,
  });

/** For a language that the app does not speak. */
export const languageUnknown = (typed: string): Problem =>
  wrong('languageUnknown', 'language', {
    id: `Aplikasi belum bisa berbahasa "${typed}". Pilih id atau en.`,
    en: `The app does not speak "${typed}". Choose id or en.`,
  });

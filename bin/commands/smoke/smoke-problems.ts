import type { Bilingual } from '../../../functions/domain/bilingual.ts';
import { type Problem, problem } from '../../../functions/domain/problem.ts';

const smokeProblem = (reason: string, text: Bilingual, field?: string): Problem =>
  problem(`smoke.${reason}`, 'invalid', { ...(field !== undefined && { field }), ...text });

export const incomplete = smokeProblem('incomplete', {
  id: 'Sebutkan --url ALAMAT dan --page NAMA, dan isi SMOKE_SECRET dengan bagian tautan masuk koordinator di belakang #.',
  en: 'Name --url ADDRESS and --page NAME, and set SMOKE_SECRET to what stands behind the # of a coordinator’s sign-in link.',
});

export const badUrl = smokeProblem(
  'badUrl',
  {
    id: 'Alamatnya seperti https://etalase.example.',
    en: 'An address is written as https://etalase.example.',
  },
  'url',
);

export const badPatience = smokeProblem(
  'badPatience',
  {
    id: 'Lama menunggu dalam detik: angka bulat dari 1.',
    en: 'Patience is in seconds: a whole number from 1.',
  },
  'patience',
);

export const noPhoto = (path: string): Problem =>
  smokeProblem(
    'noPhoto',
    { id: `Foto ${path} tidak bisa dibaca.`, en: `The photo ${path} cannot be read.` },
    'photo',
  );

import type { Bilingual } from '../../../functions/domain/bilingual.ts';
import { type Problem, problem, type ProblemKind } from '../../../functions/domain/problem.ts';

const wrong = (reason: string, kind: ProblemKind, field: string | undefined, text: Bilingual): Problem =>
  problem(`community.${reason}`, kind, { ...(field !== undefined && { field }), ...text });

/** For a command line that does not begin with something to do; `acts` are all there is, with their options. */
export const actMissing = (acts: string): Problem =>
  wrong('actMissing', 'invalid', undefined, {
    id: `Sebutkan yang mau dilakukan:\n${acts}`,
    en: `Say what to do:\n${acts}`,
  });

export const communityNotNamed = wrong('notNamed', 'invalid', 'id', {
  id: 'Sebutkan komunitasnya: --id. Tanpa tahu idnya: npm run community -- list.',
  en: 'Name the community: --id. Without knowing it: npm run community -- list.',
});

/** For an id that no community has. */
export const communityUnknown = (id: string): Problem =>
  wrong('unknown', 'notFound', 'id', {
    id: `Komunitas ${id} tidak ada di sini. Yang ada: npm run community -- list.`,
    en: `There is no community ${id} here. Those there are: npm run community -- list.`,
  });

/** For a deployment of which not every part was named that the command needs. */
export const bucketMissing = wrong('bucketMissing', 'invalid', 'bucket', {
  id: 'Sebutkan juga --bucket, tempat fotonya; untuk export juga --key (ARN).',
  en: 'Name --bucket too, where its photos are; for export also --key (an ARN).',
});

export const toMissing = wrong('toMissing', 'invalid', 'to', {
  id: 'Sebutkan folder tujuan yang baru: --to FOLDER.',
  en: 'Name a new folder for it: --to FOLDER.',
});

/** For a deletion that nobody confirmed. */
export const notConfirmed = (id: string): Problem =>
  wrong('notConfirmed', 'invalid', undefined, {
    id: `Tidak ada yang dihapus: yang diketik bukan ${id}. Tanpa terminal, pakai --yes.`,
    en: `Nothing was deleted: what was typed is not ${id}. Without a terminal, add --yes.`,
  });

/** For a community to which a running system wrote while it was being deleted. */
export const stillWritten = (id: string): Problem =>
  wrong('stillWritten', 'conflict', undefined, {
    id: `Selagi ${id} dihapus, sistem yang berjalan masih menulis. Ulangi perintah ini setelah 15 menit.`,
    en: `While ${id} was being deleted, a running system still wrote. Repeat this command after 15 minutes.`,
  });

/** For a file that holds no request for a community. */
export const requestUnreadable = (file: string, detail: string): Problem =>
  wrong('requestUnreadable', 'invalid', 'request', {
    id: `Berkas ${file} bukan permintaan komunitas: ${detail}`,
    en: `The file ${file} is no request for a community: ${detail}`,
  });

export const postsPerDayNotNumber = wrong('postsPerDayNotNumber', 'invalid', 'posts-per-day', {
  id: 'Tulis angka, misalnya 2.',
  en: 'Write a whole number, such as 2.',
});

import type { Bilingual } from '../../../functions/domain/bilingual.ts';
import { type Problem, problem } from '../../../functions/domain/problem.ts';

const linkProblem = (
  reason: string,
  kind: 'invalid' | 'notFound',
  field: string | undefined,
  text: Bilingual,
): Problem => problem(`letIn.${reason}`, kind, { ...(field !== undefined && { field }), ...text });

export const locationMissing = linkProblem('placeMissing', 'invalid', undefined, {
  id: 'Sebutkan sistemnya: --data FOLDER, atau --table NAMA dan --region WILAYAH; jangan keduanya.',
  en: 'Name the system: either --data FOLDER, or --table NAME and --region REGION.',
});

export const urlMissing = linkProblem('urlMissing', 'invalid', 'url', {
  id: 'Sebutkan alamat yang dibuka anggota, misalnya https://etalase.example.',
  en: 'Name the address that members open, for instance https://etalase.example.',
});

/** For a table that does not exist in the region. */
export const noTable = (table: string, region: string): Problem =>
  linkProblem('noTable', 'notFound', 'table', {
    id: `Tabel ${table} tidak ada di ${region}.`,
    en: `There is no table ${table} in ${region}.`,
  });

export const noCommunity = linkProblem('noCommunity', 'notFound', undefined, {
  id: 'Sistem ini belum berisi komunitas.',
  en: 'This system holds no community yet.',
});

/** For a system with several communities when none was named. */
export const whichCommunity = (ids: readonly string[]): Problem =>
  linkProblem('whichCommunity', 'invalid', 'community', {
    id: `Sebutkan komunitasnya: ${ids.join(', ')}.`,
    en: `Name the community: ${ids.join(', ')}.`,
  });

/** For an id that no community has. */
export const communityUnknown = (id: string): Problem =>
  linkProblem('communityUnknown', 'notFound', 'community', {
    id: `Komunitas ${id} tidak ada. Tanpa --community, komunitas yang ada akan disebutkan.`,
    en: `There is no community ${id}. Without --community you are told which there are.`,
  });

/** For an id that no member of the community has. */
export const memberUnknown = (id: string): Problem =>
  linkProblem('memberUnknown', 'notFound', 'member', {
    id: `Anggota ${id} tidak ada. Tanpa --member, semua anggota ditampilkan.`,
    en: `There is no member ${id}. Without --member all members are listed.`,
  });

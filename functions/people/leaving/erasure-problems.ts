import type { Problem } from '../../domain/problem.ts';

const conflict = (code: Problem['code'], id: string, en: string): Problem => ({
  code,
  kind: 'conflict',
  field: 'member',
  text: { id, en },
  retryable: false,
});

export const rolesLeft = conflict(
  'erasure.rolesLeft',
  'Lepas dulu tugasnya sebagai koordinator atau ketua.',
  'Take her role of coordinator or leader away first.',
);

export const consentsLeft = conflict(
  'erasure.consentsLeft',
  'Izinnya masih ada. Catat dulu bahwa semuanya dicabut.',
  'She still consents. Write down first that she withdrew all of it.',
);

export const somethingDamaged = conflict(
  'erasure.somethingDamaged',
  'Ada catatan yang rusak, jadi belum pasti semuanya selesai. Hubungi pengelola Etalase.',
  'A record is damaged, so it is not certain that all is over. Tell whoever runs Etalase.',
);

/** For a member with posts that are under way, or out on pages of others. */
export const postsLeft = (count: number): Problem =>
  conflict(
    'erasure.postsLeft',
    `${count} kiriman masih tayang di halaman lain atau masih berjalan. Minta dihapus dulu, lalu tunggu sampai selesai.`,
    count === 1
      ? '1 post is still out on another page or on its way. Have it removed first, and wait until it is gone.'
      : `${count} posts are still out on other pages or on their way. Have them removed first, and wait until they are gone.`,
  );

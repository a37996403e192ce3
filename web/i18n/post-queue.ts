import { catalogue } from './languages.ts';

/** Messages of the list of posts that wait for a person. */
export const postQueueMessages = catalogue(
  {
    queue: 'Kiriman yang menunggu',
    queueWhy: 'Yang ditahan, yang belum berhasil, dan yang masih ditanyakan ke pemilik halaman.',
    choose: 'Pilih satu kiriman di daftar.',
    nothingWaits: 'Tidak ada kiriman yang menunggu orang.',
  },
  {
    queue: 'Posts that wait',
    queueWhy: 'Those that are held or failed, and those of which a page owner is still asked.',
    choose: 'Choose a post in the list.',
    nothingWaits: 'No post waits for a person.',
  },
);

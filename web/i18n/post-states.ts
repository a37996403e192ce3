import { catalogue } from './languages.ts';

/** Messages of posts in lists: their states, and what waits for the user. */
export const postStateMessages = catalogue(
  {
    states: {
      awaiting_picture: 'Gambar sedang dibuat',
      awaiting_owner: 'Menunggu pemilik halaman',
      scheduled: 'Menunggu jam tayang',
      preparing: 'Menunggu jam tayang',
      prepared: 'Menunggu jam tayang',
      committing: 'Sedang dicek',
      settling: 'Sedang dicek',
      published: 'Sudah tayang',
      removing: 'Sedang dihapus',
      removed: 'Sudah dihapus',
      held: 'Ditahan dulu',
      failed: 'Belum berhasil',
      cancelled: 'Tidak jadi',
    },
    askWhetherOut: 'Sudah tayang atau belum?',
    moreWaiting: (count: number) => `${count} lagi menunggu`,
    on: (channel: string) => `Di ${channel}`,
  },
  {
    states: {
      awaiting_picture: 'Making the picture',
      awaiting_owner: 'Waiting for the page owner',
      scheduled: 'Scheduled',
      preparing: 'Scheduled',
      prepared: 'Scheduled',
      committing: 'Checking',
      settling: 'Checking',
      published: 'Published',
      removing: 'Being removed',
      removed: 'Removed',
      held: 'Held',
      failed: 'Failed',
      cancelled: 'Not going out',
    },
    askWhetherOut: 'Is it out or not?',
    moreWaiting: (count: number) => `${count} more waiting`,
    on: (channel: string) => `On ${channel}`,
  },
);

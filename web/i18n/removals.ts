import { catalogue } from './languages.ts';

/**
 * Messages for removing published posts after a consent was withdrawn: the request, its progress, and who must delete by
 * hand.
 */
export const removalMessages = catalogue(
  {
    title: 'Penghapusan',
    stillOut: (count: number) => `${count} kiriman masih tayang.`,
    ask: 'Hapus yang sudah tayang',
    askWhy: 'Kami minta Facebook dan Instagram menghapusnya: selesai paling lama 3 hari.',
    states: {
      out: 'Masih tayang',
      asked: 'Sedang dihapus',
      byHand: 'Hapus sendiri, ya',
      gone: 'Sudah terhapus',
    },
    ownerAsked: (name: string) => `${name} diminta menghapusnya`,
    coordinatorAsked: 'Koordinator diminta menghapusnya',
    until: (moment: string) => `Paling lambat ${moment}`,
    gone: (moment: string) => `Dipastikan hilang ${moment}`,
    open: 'Buka dan hapus',
    byHand: 'Perlu dihapus',
    byHandWhy:
      'Izinnya sudah dicabut, dan Instagram atau Facebook hanya mengizinkan pemilik akunnya menghapus.',
    weCheck: 'Sesudah itu kami pastikan sendiri bahwa kirimannya hilang.',
    cannotCheck: 'Yang ini tidak bisa kami cek sendiri. Kalau sudah dihapus, beri tahu di sini.',
    iDeleted: 'Sudah saya hapus',
    isDeleted: (name: string) => `${name} sudah menghapusnya`,
    noted: 'Terima kasih, sudah dicatat.',
    saidGone: (moment: string) => `Dihapus sendiri, dicatat ${moment}`,
  },
  {
    title: 'Removals',
    stillOut: (count: number) => (count === 1 ? '1 post is still out.' : `${count} posts are still out.`),
    ask: 'Remove what is out',
    askWhy: 'We ask Facebook and Instagram to remove it: done within 3 days.',
    states: { out: 'Still out', asked: 'Being removed', byHand: 'Please delete it', gone: 'Gone' },
    ownerAsked: (name: string) => `${name} is asked to delete it`,
    coordinatorAsked: 'A coordinator is asked to delete it',
    until: (moment: string) => `By ${moment} at the latest`,
    gone: (moment: string) => `Found to be gone ${moment}`,
    open: 'Open and delete',
    byHand: 'To be deleted',
    byHandWhy:
      'The consent was withdrawn, and Instagram or Facebook lets nobody but the owner of the account delete it.',
    weCheck: 'We make sure afterwards that it is gone.',
    cannotCheck: 'We cannot look for this one ourselves. Once it is deleted, tell us here.',
    iDeleted: 'I have deleted it',
    isDeleted: (name: string) => `${name} has deleted it`,
    noted: 'Thank you, it is noted.',
    saidGone: (moment: string) => `Deleted by hand, noted ${moment}`,
  },
);

import { problem } from '../domain/problem.ts';

export const planLinkUnknown = problem('plan.linkUnknown', 'notFound', {
  field: 'link',
  id: 'Tautan rencana ini tidak dikenal. Buka lagi dari pesan di grup, utuh sampai huruf terakhir.',
  en: 'This link to a plan is not known. Open it again from the message in the group, whole to its last letter.',
});

export const planOfOthers = problem('plan.otherCommunity', 'forbidden', {
  field: 'link',
  id: 'Rencana ini milik komunitas lain. Hanya anggotanya yang menjawab.',
  en: 'This plan is of another community. Only its members answer.',
});

export const votingOver = problem('plan.votingOver', 'conflict', {
  field: 'until',
  id: 'Batas menjawab sudah lewat. Bicarakan dengan koordinator kalau ada yang perlu diubah.',
  en: 'The time for answers is over. Talk to a coordinator if something has to change.',
});

export const voteNotYours = problem('plan.notYours', 'forbidden', {
  field: 'thing',
  id: 'Jawab untuk halaman dan produkmu sendiri; yang ini bukan milikmu.',
  en: 'Answer for your own pages and products; this one is not yours.',
});

export const voteDayOutside = problem('plan.dayOutside', 'invalid', {
  field: 'day',
  id: 'Hari ini tidak ada lagi di promosi ini. Pilih salah satu harinya yang belum lewat.',
  en: 'The campaign does not have this day any more. Choose one of its days that is not over.',
});

export const alreadyOut = problem('plan.alreadyOut', 'conflict', {
  field: 'thing',
  id: 'Semua kirimanmu ini sudah atau sedang tayang. Untuk menghapusnya, buka kirimannya.',
  en: 'All of these posts of yours are out or going out. To take one down, open it.',
});

/** The answer is stored; what it changes waits until the posts are made. */
export const beingScheduled = problem('plan.beingScheduled', 'conflict', {
  field: 'thing',
  id: 'Promosi ini sedang dijadwalkan. Ketuk sekali lagi sebentar lagi.',
  en: 'This campaign is being scheduled right now. Tap once more in a moment.',
  retryable: true,
});

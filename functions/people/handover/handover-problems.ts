import { problem } from '../../domain/problem.ts';

export const handoverToSelf = problem('handover.toSelf', 'forbidden', {
  field: 'id',
  id: 'Tugas ini sudah kamu pegang. Pilih anggota lain.',
  en: 'You hold this role already. Choose another member.',
});

export const handoverOfAnother = problem('handover.ofAnother', 'conflict', {
  field: 'id',
  id: 'Ia sedang ditawari tugas ini oleh koordinator lain. Tunggu jawabannya.',
  en: 'Another coordinator is offering her the role. Wait for her answer.',
});

/** Never offered, withdrawn, too old, or the coordinator who offered it is none any more. */
export const handoverGone = problem('handover.gone', 'gone', {
  id: 'Tawaran tugas koordinator ini sudah tidak ada.',
  en: 'The role of coordinator is not offered to you any more.',
});

export const handoverByItsLink = problem('handover.byItsLink', 'forbidden', {
  id: 'Kamu masuk lewat tautan yang baru dibuat oleh yang menawarkan tugas ini. Terima di HP-mu yang lain, atau besok.',
  en: 'You signed in by a link that the one who offers the role has just made. Accept on another device of yours, or tomorrow.',
});

import { problem } from '../../domain/problem.ts';

export const passkeyMissing = problem('passkey.missing', 'forbidden', {
  id: 'Buat kunci sandi dulu: halaman, tugas, dan tautan orang lain hanya diurus dengan kunci sandi.',
  en: 'Add a passkey first: pages, roles and links of others are only looked after with a passkey.',
});

export const passkeyNotProven = problem('passkey.notProven', 'forbidden', {
  id: 'Pastikan dulu dengan kunci sandimu bahwa ini kamu.',
  en: 'Prove with your passkey first that it is you.',
});

export const passkeyUnreadable = problem('passkey.unreadable', 'malformed', {
  field: 'clientData',
  id: 'Jawaban kunci sandi ini tidak bisa dibaca.',
  en: 'This answer of a passkey cannot be read.',
});

export const challengeUnknown = problem('passkey.challengeUnknown', 'forbidden', {
  field: 'clientData',
  id: 'Pertanyaan untuk kunci sandi ini tidak pernah dibuat di sini. Ulangi dari awal.',
  en: 'This question to a passkey was never asked here. Begin again.',
});

export const challengeUsed = problem('passkey.challengeUsed', 'forbidden', {
  field: 'clientData',
  id: 'Jawaban kunci sandi ini sudah dipakai. Ulangi dari awal.',
  en: 'This answer of a passkey was used before. Begin again.',
});

export const challengeEnded = problem('passkey.challengeEnded', 'forbidden', {
  field: 'clientData',
  id: 'Kunci sandi harus menjawab dalam lima menit. Ulangi dari awal.',
  en: 'A passkey has five minutes to answer. Begin again.',
});

export const challengeOfAnother = problem('passkey.challengeOfAnother', 'forbidden', {
  field: 'clientData',
  id: 'Pertanyaan ini dibuat di perangkat lain atau untuk hal lain. Ulangi dari awal di sini.',
  en: 'This question was asked on another device or for something else. Begin again here.',
});

export const otherOrigin = problem('passkey.otherOrigin', 'forbidden', {
  field: 'clientData',
  id: 'Kunci sandi ini menjawab situs lain, bukan Etalase.',
  en: 'This passkey answered another site, not Etalase.',
});

export const passkeyNotVerified = problem('passkey.notVerified', 'forbidden', {
  field: 'signature',
  id: 'Jawaban kunci sandi ini tidak asli.',
  en: 'This answer of a passkey is not genuine.',
});

/** Nobody here has the key, or not the person who is signed in. The message does not say which. */
export const passkeyUnknown = problem('passkey.unknown', 'forbidden', {
  field: 'id',
  id: 'Kunci sandi ini bukan milik siapa pun di sini, atau bukan milikmu.',
  en: 'This passkey is nobody’s here, or not yours.',
});

export const passkeyCopied = problem('passkey.copied', 'forbidden', {
  field: 'authenticatorData',
  id: 'Kunci sandi ini mungkin disalin orang: hitungannya mundur. Pakai yang lain, dan hapus yang ini.',
  en: 'Somebody may have copied this passkey: it counts backwards. Use another one, and remove this one.',
});

export const passkeyTaken = problem('passkey.taken', 'conflict', {
  field: 'id',
  id: 'Kunci sandi ini sudah dipakai. Buat yang baru.',
  en: 'This passkey is in use already. Make a new one.',
});

export const tooManyPasskeys = problem('passkey.tooMany', 'conflict', {
  id: 'Paling banyak lima kunci sandi. Hapus dulu yang tidak dipakai lagi.',
  en: 'Five passkeys at most. Remove one that you use no more.',
});

export const passkeyNotFound = problem('passkey.notFound', 'notFound', {
  field: 'passkey',
  id: 'Kunci sandi ini tidak ada di daftarmu, atau sudah dihapus.',
  en: 'There is no such passkey in your list, or it is removed already.',
});

/** Her last key, or all of them, are taken away by another person alone. */
export const secondPersonNeeded = problem('passkey.secondPersonNeeded', 'forbidden', {
  field: 'member',
  id: 'Kalau kunci sandimu hilang, mintalah koordinator lain melupakannya, supaya kamu bisa membuat yang baru.',
  en: 'If your passkey is lost, ask another coordinator to forget it, so that you can make a new one.',
});

export const ADDRESS_WITHOUT_NAME = problem('passkey.addressWithoutName', 'conflict', {
  id: 'Kunci sandi butuh alamat dengan nama. Buka Etalase lewat localhost atau alamat https-nya.',
  en: 'Passkeys need an address with a name. Open Etalase by localhost or by its https address.',
});

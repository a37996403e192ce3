import { problem } from '../domain/problem.ts';

export const memberReachesFurther = problem('member.reachesFurther', 'forbidden', {
  field: 'member',
  id: 'Tugasnya lebih luas dari tugasmu, jadi tautannya harus dibuat orang lain.',
  en: 'She may do more than you may, so somebody else has to make her link.',
});

export const roleReachesFurther = problem('member.roleReachesFurther', 'forbidden', {
  field: 'roles',
  id: 'Tugas itu lebih luas dari tugasmu, jadi harus diatur orang lain.',
  en: 'That role may do more than you may, so somebody else has to see to it.',
});

export const ownCoordinatorRole = problem('member.ownCoordinatorRole', 'forbidden', {
  field: 'roles',
  id: 'Tugas koordinatormu sendiri hanya bisa dilepas oleh koordinator lain.',
  en: 'Only another coordinator can take your own role of coordinator away.',
});

export const removalByItsLink = problem('member.removalByItsLink', 'forbidden', {
  field: 'roles',
  id: 'Kamu masuk lewat tautan dari yang meminta ini. Setujui di HP yang masuk lewat tautan orang lain, atau tunggu 48 jam.',
  en: 'You signed in by a link of the one who asks for this. Say yes on a device that another person’s link opened, or wait 48 hours.',
});

export const noCoordinatorNow = problem('member.noCoordinatorNow', 'forbidden', {
  id: 'Kamu bukan koordinator lagi.',
  en: 'You are no coordinator any more.',
});

export const removalWaits = problem('member.removalWaits', 'conflict', {
  field: 'member',
  id: 'Tugas koordinatornya sedang diminta dilepas. Sampai itu selesai, kunci sandinya tetap.',
  en: 'Somebody has asked to take her role of coordinator. Until that is settled, her passkeys stay.',
});

export const nameMissing = problem('member.nameMissing', 'invalid', {
  field: 'name',
  id: 'Isi dulu namanya.',
  en: 'Fill in her name first.',
});

export const nameTooLong = problem('member.nameTooLong', 'invalid', {
  field: 'name',
  id: 'Nama paling panjang 60 huruf.',
  en: 'A name has at most 60 characters.',
});

export const nameBroken = problem('member.nameBroken', 'invalid', {
  field: 'name',
  id: 'Nama ini berisi huruf yang rusak; ketik ulang, ya.',
  en: 'This name holds broken characters; please type it again.',
});

export const phoneNotDigits = problem('member.phoneNotDigits', 'invalid', {
  field: 'phone',
  id: 'Tulis satu nomor dengan angka saja, misalnya 0812-3456-7890.',
  en: 'Write one number in digits only, for instance 0812-3456-7890.',
});

export const phoneLength = problem('member.phoneLength', 'invalid', {
  field: 'phone',
  id: 'Nomor telepon terdiri dari 8 sampai 15 angka. Periksa lagi, ya.',
  en: 'A phone number has 8 to 15 digits. Please look again.',
});

import type { Problem } from '../domain/problem.ts';

export const memberReachesFurther: Problem = {
  code: 'member.reachesFurther',
  kind: 'forbidden',
  field: 'member',
  text: {
    id: 'Tugasnya lebih luas dari tugasmu, jadi tautannya harus dibuat orang lain.',
    en: 'She may do more than you may, so somebody else has to make her link.',
  },
  retryable: false,
};

export const roleReachesFurther: Problem = {
  code: 'member.roleReachesFurther',
  kind: 'forbidden',
  field: 'roles',
  text: {
    id: 'Tugas itu lebih luas dari tugasmu, jadi harus diatur orang lain.',
    en: 'That role may do more than you may, so somebody else has to see to it.',
  },
  retryable: false,
};

export const ownCoordinatorRole: Problem = {
  code: 'member.ownCoordinatorRole',
  kind: 'forbidden',
  field: 'roles',
  text: {
    id: 'Tugas koordinatormu sendiri hanya bisa dilepas oleh koordinator lain.',
    en: 'Only another coordinator can take your own role of coordinator away.',
  },
  retryable: false,
};

export const noCoordinatorNow: Problem = {
  code: 'member.noCoordinatorNow',
  kind: 'forbidden',
  text: { id: 'Kamu bukan koordinator lagi.', en: 'You are no coordinator any more.' },
  retryable: false,
};

export const nameMissing: Problem = {
  code: 'member.nameMissing',
  kind: 'invalid',
  field: 'name',
  text: { id: 'Isi dulu namanya.', en: 'Fill in her name first.' },
  retryable: false,
};

export const nameTooLong: Problem = {
  code: 'member.nameTooLong',
  kind: 'invalid',
  field: 'name',
  text: { id: 'Nama paling panjang 60 huruf.', en: 'A name has at most 60 characters.' },
  retryable: false,
};

export const nameBroken: Problem = {
  code: 'member.nameBroken',
  kind: 'invalid',
  field: 'name',
  text: {
    id: 'Nama ini berisi huruf yang rusak; ketik ulang, ya.',
    en: 'This name holds broken characters; please type it again.',
  },
  retryable: false,
};

export const phoneNotDigits: Problem = {
  code: 'member.phoneNotDigits',
  kind: 'invalid',
  field: 'phone',
  text: {
    id: 'Tulis satu nomor dengan angka saja, misalnya 0812-3456-7890.',
    en: 'Write one number in digits only, for instance 0812-3456-7890.',
  },
  retryable: false,
};

export const phoneLength: Problem = {
  code: 'member.phoneLength',
  kind: 'invalid',
  field: 'phone',
  text: {
    id: 'Nomor telepon terdiri dari 8 sampai 15 angka. Periksa lagi, ya.',
    en: 'A phone number has 8 to 15 digits. Please look again.',
  },
  retryable: false,
};

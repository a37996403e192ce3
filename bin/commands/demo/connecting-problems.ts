import { type Problem, problem } from '../../../functions/domain/problem.ts';

const demoProblem = (reason: string, id: string, en: string): Problem =>
  problem(`demo.${reason}`, 'unavailable', { id, en, retryable: true });

const BY_HAND = {
  id: 'Atau sambungkan sendiri: masuk sebagai koordinator (tautannya ditampilkan npm start), buka /halaman.',
  en: 'Or connect by hand: sign in as the coordinator (npm start prints her link) and open /halaman.',
} as const;

/** Returns a parameter of the dialog's address. */
const parameter = (address: string, name: string): string => new URL(address).searchParams.get(name) ?? '';

export const personNeeded = demoProblem(
  'personNeeded',
  'Di Meta yang menyetujui harus orangnya sendiri: npm start, masuk sebagai koordinator, buka /halaman. Sesudah itu demo bisa jalan dengan --data yang sama.',
  'At Meta a person must agree: npm start, sign in as the coordinator, open /halaman. After that the demo runs with the same --data.',
);

/** For a consent dialog that refuses the app; `address` is the dialog's, with its parameters. */
export const dialogRefused = (status: number, address: string): Problem => {
  const [app, back] = [parameter(address, 'client_id'), parameter(address, 'redirect_uri')];
  return demoProblem(
    'dialogRefused',
    `Halaman persetujuan di ${new URL(address).origin} tidak memberi izin (HTTP ${String(status)}). Periksa META_APP_ID (${app}), dan apakah alamat ${back} sudah didaftarkan di aplikasi itu. ${BY_HAND.id}`,
    `The consent page at ${new URL(address).origin} gave no consent (HTTP ${String(status)}). Check META_APP_ID (${app}), and whether the app there has the redirect address ${back}. ${BY_HAND.en}`,
  );
};

/** For a consent dialog that does not answer. */
export const dialogSilent = (address: string): Problem =>
  demoProblem(
    'dialogSilent',
    `Halaman persetujuan di ${new URL(address).origin} tidak menjawab.`,
    `The consent page at ${new URL(address).origin} does not answer.`,
  );

export const codeRefused = demoProblem(
  'codeRefused',
  'Server Graph tidak menerima izin itu dari aplikasi ini. Periksa META_APP_ID dan META_APP_SECRET.',
  'The Graph server did not take that consent from this app. Check META_APP_ID and META_APP_SECRET.',
);

export const noPages = demoProblem(
  'noPages',
  'Akun di server Graph ini tidak punya halaman tempat ia boleh membuat konten.',
  'The account at this Graph server has no page on which it may create content.',
);

/** For a port on which another program listens. */
export const portTaken = (port: number): Problem =>
  demoProblem(
    'portTaken',
    `Port ${String(port)} sedang dipakai program lain, mungkin npm start. Tutup dulu, atau isi PORT dengan port lain.`,
    `Port ${String(port)} is in use by another process, npm start perhaps. End it first, or set PORT to another.`,
  );

import { type Problem, problem } from '../../problem.ts';

/** Why a drafted translation is not offered, beside the law. */
export type DraftFault = 'malformed' | 'limits' | 'language' | 'facts';

const TEXTS: Readonly<Record<DraftFault, { readonly id: string; readonly en: string }>> = {
  malformed: {
    id: 'Terjemahannya kosong atau tidak terbaca. Isi sendiri, ya.',
    en: 'The translation is empty or cannot be read. Please type it yourself.',
  },
  limits: {
    id: 'Terjemahannya terlalu panjang. Isi sendiri yang lebih pendek, ya.',
    en: 'The translation is too long. Please type a shorter one yourself.',
  },
  language: {
    id: 'Terjemahannya bukan dalam bahasa itu. Isi sendiri, ya.',
    en: 'The translation is not in that language. Please type it yourself.',
  },
  facts: {
    id: 'Terjemahannya menyebut angka, nama atau hal yang tidak kamu tulis. Isi sendiri, ya.',
    en: 'The translation tells a number, a name or something else that you did not write. Please type it yourself.',
  },
};

/** Returns why a draft for a field is not offered. */
export const draftFault = (fault: DraftFault, field: string): Problem =>
  problem(`translation.${fault}`, 'invalid', { field, ...TEXTS[fault] });

export const translatorMissing = problem('translation.notSetUp', 'conflict', {
  field: 'language',
  id: 'Di sini belum ada penerjemah. Isi sendiri dua tiga kata, atau minta bantuan teman yang bisa bahasanya.',
  en: 'No translator is set up here. Type two or three words yourself, or ask a friend who speaks the language.',
});

export const translatorSilent = problem('translation.noAnswer', 'unavailable', {
  field: 'language',
  id: 'Penerjemahnya tidak menjawab. Coba lagi nanti, atau isi sendiri.',
  en: 'The translator did not answer. Try again later, or type it yourself.',
  retryable: true,
});

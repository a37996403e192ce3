import type { Bilingual } from '../../domain/bilingual.ts';
import type { DeadLetter } from '../../records/dead-letters.ts';

/** Why something was set aside, for a coordinator to pass on to who runs Etalase. */
export const TROUBLE_WORDS: Readonly<Record<DeadLetter['reason'], Bilingual>> = {
  unreadable: {
    id: 'Satu pesan antar-bagian tidak terbaca dan disisihkan.',
    en: 'A message between our parts could not be read and was set aside.',
  },
  exhausted: {
    id: 'Satu pekerjaan gagal berkali-kali dan disisihkan.',
    en: 'A piece of work failed again and again and was set aside.',
  },
  damaged: {
    id: 'Satu catatan rusak dan disisihkan; yang lain jalan terus.',
    en: 'A record is damaged and was set aside; everything else goes on.',
  },
};

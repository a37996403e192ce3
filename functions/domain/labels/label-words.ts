import type { Measure } from './net.ts';
import type { WordedLanguage } from './worded-language.ts';

/** Every word that stands on a label of a language, apart from what people typed. */
export interface LabelWords {
  readonly measures: Readonly<Record<Measure, string>>;
  readonly permit: string;
  readonly halalNumber: string;
  readonly note: string;
  readonly notHalal: string;
  readonly keeps: string;
  readonly bestBefore: string;
  readonly group: string;
  /** From how many people on. */
  from(people: string): string;
  per(unit: string): string;
  readonly promotion: string;
  readonly call: string;
}

export const LABEL_WORDS: Readonly<Record<WordedLanguage, LabelWords>> = {
  id: {
    measures: {
      weight: 'Berat bersih',
      volume: 'Isi bersih',
      contents: 'Isi',
      size: 'Ukuran',
      duration: 'Lama',
      sessions: 'Pertemuan',
      package: 'Paket',
    },
    permit: 'P-IRT',
    halalNumber: 'Halal No.',
    note: 'Keterangan',
    notHalal: 'Tidak halal',
    keeps: 'Masa simpan',
    bestBefore: 'Baik sebelum',
    group: 'Peserta',
    from: (people) => `Mulai ${people}`,
    per: (unit) => `per ${unit}`,
    promotion: 'Gambar promosi, bukan label pangan',
    call: 'Pesan lewat WhatsApp',
  },
  en: {
    measures: {
      weight: 'Net weight',
      volume: 'Net volume',
      contents: 'Contents',
      size: 'Size',
      duration: 'Duration',
      sessions: 'Course',
      package: 'Package',
    },
    permit: 'P-IRT',
    halalNumber: 'Halal No.',
    note: 'Note',
    notHalal: 'Not halal',
    keeps: 'Keeps for',
    bestBefore: 'Best before',
    group: 'Group',
    from: (people) => `From ${people}`,
    per: (unit) => `per ${unit}`,
    promotion: 'Promotional picture, not a food label',
    call: 'Order on WhatsApp',
  },
};

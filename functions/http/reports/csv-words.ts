import type { Audience } from '../../domain/captions/audience.ts';
import type { Totals } from '../../domain/insights/day-report.ts';
import type { InterfaceLanguage } from '../../domain/language.ts';

/** What a row of the table is about. */
export type CsvPart =
  'total' | 'mine' | 'day' | 'platform' | 'product' | 'audience' | 'language' | 'hour' | 'maker' | 'seller';

interface CsvWords {
  readonly part: string;
  readonly name: string;
  readonly columns: Readonly<Record<keyof Totals, string>>;
  readonly parts: Readonly<Record<CsvPart, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  /** Those who are not to be named. */
  readonly others: (count: number) => string;
}

/** The words of the table, in the language of who saves it; they are those of the screen. */
export const CSV_WORDS: Readonly<Record<InterfaceLanguage, CsvWords>> = {
  id: {
    part: 'Bagian',
    name: 'Nama',
    columns: {
      posts: 'Kiriman tayang',
      reach: 'Dilihat orang',
      engagement: 'Suka & komentar',
      shares: 'Dibagikan',
      saves: 'Disimpan',
      clicks: 'Diklik',
      withoutReach: 'Belum ada angkanya',
    },
    parts: {
      total: 'Jumlah',
      mine: 'Hasilku',
      day: 'Hari',
      platform: 'Di mana',
      product: 'Produk',
      audience: 'Untuk siapa',
      language: 'Bahasa',
      hour: 'Hari ke-/jam',
      maker: 'Pembuat',
      seller: 'Penjual',
    },
    audiences: {
      bonding: 'Tetangga dan kerabat',
      bridging: 'Komunitas lain',
      linking: 'Kantor dan lembaga',
      abroad: 'Pembeli di luar negeri',
    },
    others: (count) => `${count} orang tanpa nama`,
  },
  en: {
    part: 'Part',
    name: 'Name',
    columns: {
      posts: 'Posts published',
      reach: 'Reach',
      engagement: 'Engagement',
      shares: 'Shares',
      saves: 'Saves',
      clicks: 'Clicks',
      withoutReach: 'Without numbers yet',
    },
    parts: {
      total: 'Total',
      mine: 'My results',
      day: 'Day',
      platform: 'Where',
      product: 'Product',
      audience: 'Audience',
      language: 'Language',
      hour: 'Weekday/hour',
      maker: 'Maker',
      seller: 'Seller',
    },
    audiences: {
      bonding: 'Neighbours and kin',
      bridging: 'Other communities',
      linking: 'Offices and agencies',
      abroad: 'Buyers abroad',
    },
    others: (count) => (count === 1 ? '1 person without a name' : `${count} people without a name`),
  },
};

import type { InterfaceLanguage } from '../../domain/language.ts';
import type { ListState } from '../../domain/post/list-state.ts';

interface PlanTexts {
  /** The heads of a table's columns. */
  readonly head: readonly [
    day: string,
    time: string,
    page: string,
    where: string,
    product: string,
    campaign: string,
    state: string,
  ];
  readonly states: Readonly<Record<ListState, string>>;
  /** The name of a feed in a calendar program. */
  readonly feed: (community: string) => string;
}

/** The texts of a plan that leaves the app, in the language of the person who takes it out; states are called as on the screen. */
export const PLAN_TEXTS: Readonly<Record<InterfaceLanguage, PlanTexts>> = {
  id: {
    head: ['Hari', 'Jam', 'Halaman', 'Di mana', 'Produk', 'Promosi', 'Keadaan'],
    states: {
      waiting: 'Menunggu jam tayang',
      asked: 'Menunggu pemilik halaman',
      needsPerson: 'Perlu bantuan',
      out: 'Sudah tayang',
      failed: 'Belum berhasil',
      removed: 'Sudah dihapus',
      cancelled: 'Tidak jadi',
    },
    feed: (community) => `Rencana ${community}`,
  },
  en: {
    head: ['Day', 'Time', 'Page', 'Where', 'Product', 'Campaign', 'State'],
    states: {
      waiting: 'Scheduled',
      asked: 'Waiting for the page owner',
      needsPerson: 'Needs help',
      out: 'Published',
      failed: 'Failed',
      removed: 'Removed',
      cancelled: 'Not going out',
    },
    feed: (community) => `Plan of ${community}`,
  },
};

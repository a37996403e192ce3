import type { ChangeList } from '../../functions/http/contract/changes.ts';
import { catalogue } from './languages.ts';

type ChangeEvent = ChangeList['changes'][number]['event'];

const changesInIndonesian: Readonly<Record<ChangeEvent, (product: string, price: boolean) => string>> = {
  'product.changed': (product: string, price: boolean) =>
    price ? `Harga ${product} diubah` : `${product} diubah`,
  'product.soldOut': (product: string) => `${product} ditandai habis`,
  'product.available': (product: string) => `${product} ditandai ada lagi`,
  'brand.changed': () => 'Merek atau logomu diubah',
  'role.handoverOffered': () => 'Kamu ditawari tugas koordinator',
  'role.handoverWithdrawn': () => 'Tawaran tugas koordinator ditarik',
  'role.handoverDeclined': () => 'Tawaran tugas koordinatormu ditolak',
  'role.handedOver': () => 'Tugas koordinatormu diterima penggantimu',
};

/** Messages about what others changed of the user's. */
export const changesMessages = catalogue(
  {
    changedForYou: 'Diubah untukmu',
    changes: changesInIndonesian,
  },
  {
    changedForYou: 'Changed for you',
    changes: {
      'product.changed': (product: string, price: boolean) =>
        price ? `The price of ${product} was changed` : `${product} was changed`,
      'product.soldOut': (product: string) => `${product} was marked as sold out`,
      'product.available': (product: string) => `${product} was marked as available again`,
      'brand.changed': () => 'Your brand or logo was changed',
      'role.handoverOffered': () => 'You were offered the role of coordinator',
      'role.handoverWithdrawn': () => 'The offer of the role of coordinator was withdrawn',
      'role.handoverDeclined': () => 'Your offer of the role of coordinator was declined',
      'role.handedOver': () => 'Your successor took over your role of coordinator',
    },
  },
);

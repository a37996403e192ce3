import type { ChangeList } from '../../functions/http/contract/changes.ts';
import { catalogue } from './languages.ts';

type ChangeEvent = ChangeList['changes'][number]['event'];

const changesInIndonesian: Readonly<Record<ChangeEvent, (product: string, price: boolean) => string>> = {
  'product.changed': (product: string, price: boolean) =>
    price ? `Harga ${product} diubah` : `${product} diubah`,
  'product.soldOut': (product: string) => `${product} ditandai habis`,
  'product.available': (product: string) => `${product} ditandai ada lagi`,
  'brand.changed': () => 'Merek atau logomu diubah',
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
    },
  },
);

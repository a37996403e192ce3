import { catalogue } from './languages.ts';

/** Messages of every form and question. */
export const formMessages = catalogue(
  {
    fixThese: (count: number) => `Ada ${count} yang perlu diperbaiki. Lihat tanda merah.`,
    keep: 'Jangan',
  },
  {
    fixThese: (count: number) =>
      count === 1
        ? 'One thing needs correcting. Look for the red sign.'
        : `${count} things need correcting. Look for the red signs.`,
    keep: 'Do not',
  },
);

import { catalogue } from './languages.ts';

export const coordinatorWords = catalogue(
  {
    needsHelp: 'Perlu bantuan',
    allWell: (count: number) => `Semua ${count} halaman tersambung.`,
    toChannels: 'Ke halaman & akun',
  },
  {
    needsHelp: 'Needs help',
    allWell: (count: number) => `All ${count} pages are connected.`,
    toChannels: 'To the channels',
  },
);

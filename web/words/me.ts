import { catalogue } from './languages.ts';

export const meWords = catalogue(
  {
    title: 'Saya',
    myConsents: 'Izin saya',
    myConsentsWhy: 'Apa yang boleh tayang, dan di mana.',
    myChannels: 'Halaman & akun saya',
    myChannelsWhy: 'Facebook dan Instagram yang tersambung.',
    allChannels: 'Halaman & akun komunitas',
    roles: { member: 'Anggota', coordinator: 'Koordinator', leader: 'Ketua' },
    signOut: 'Keluar dari ponsel ini',
    signOutWhy: 'Untuk masuk lagi perlu tautan baru dari koordinator.',
    signOutSure: 'Ya, keluar',
    orderNumber: (phone: string) => `Nomor pesanan: ${phone}`,
  },
  {
    title: 'Me',
    myConsents: 'My consent',
    myConsentsWhy: 'What may go out, and where.',
    myChannels: 'My channels',
    myChannelsWhy: 'The connected Facebook and Instagram.',
    allChannels: 'Channels of the community',
    roles: { member: 'Member', coordinator: 'Coordinator', leader: 'Leader' },
    signOut: 'Sign out of this phone',
    signOutWhy: 'To get in again you need a new link from your coordinator.',
    signOutSure: 'Yes, sign out',
    orderNumber: (phone: string) => `Order number: ${phone}`,
  },
);

import { catalogue } from './languages.ts';

/** Messages of the queue: what waits on this phone until it is sent. */
export const queueMessages = catalogue(
  {
    title: 'Menunggu dikirim',
    why: 'Semua ini tersimpan di ponsel ini dan dikirim sendiri begitu ada sinyal, juga kalau Etalase ditutup.',
    nothing: 'Tidak ada yang menunggu. Semua sudah terkirim.',
    sendNow: 'Kirim sekarang',
    product: (name: string) => (name === '' ? 'Produk tanpa nama' : name),
    sentOff: (when: string) => `Sejak ${when}`,
    cancel: 'Jangan kirim',
    cancelled: (name: string) => `${name} tidak dikirim. Foto dan tulisannya masih ada di Beranda.`,
    decisionCancelled: (title: string) => `${title}: tidak jadi dikirim.`,
    toHome: 'Ke beranda',
  },
  {
    title: 'Waiting to be sent',
    why: 'All of this is kept on this phone and is sent by itself once there is a signal, even when Etalase is closed.',
    nothing: 'Nothing is waiting. Everything has been sent.',
    sendNow: 'Send now',
    product: (name: string) => (name === '' ? 'Product without a name' : name),
    sentOff: (when: string) => `Since ${when}`,
    cancel: 'Do not send',
    cancelled: (name: string) => `${name} will not be sent. Its photo and text are still at Home.`,
    decisionCancelled: (title: string) => `${title}: will not be sent.`,
    toHome: 'To home',
  },
);

import { catalogue } from './languages.ts';

/** Messages of bringing photos in by the names of their files. */
export const photoListMessages = catalogue(
  {
    title: 'Masukkan banyak foto sekaligus',
    why: 'Beri nama tiap foto seperti nama produknya, misalnya Keripik pisang.jpg; foto berikutnya Keripik pisang-2.jpg. Kalau dua pembuat punya nama yang sama, tambahkan nama pembuatnya.',
    pick: 'Pilih foto, atau taruh di sini',
    checked: (found: number, all: number) => `${found} dari ${all} berkas cocok. Belum ada yang dikirim.`,
    first: 'foto utama',
    more: 'foto tambahan',
    has: 'sudah punya foto; ini jadi tambahan, yang sama tidak diulang',
    none: 'Tidak ada produk dengan nama ini.',
    several: (makers: string) => `Cocok dengan beberapa produk: ${makers}. Tambahkan nama pembuatnya.`,
    noPhoto: 'Bukan foto.',
    send: (count: number) => `Kirim ${count} foto`,
    sending: (done: number, all: number) => `Mengirim ${done} dari ${all} foto…`,
    sent: 'Terkirim',

    done: (sent: number) => `${sent} foto sudah ada di produknya.`,
    left: (count: number) => `${count} belum bisa; alasannya ada di bawah.`,
  },
  {
    title: 'Bring in many photos at once',
    why: 'Name each photo like its product, for instance Keripik pisang.jpg; the next one Keripik pisang-2.jpg. Where two makers have the same name, add the maker’s.',
    pick: 'Choose photos, or drop them here',
    checked: (found: number, all: number) => `${found} of ${all} files fit. Nothing is sent yet.`,
    first: 'main photo',
    more: 'further photo',
    has: 'has a photo; this one is added, and the same is not repeated',
    none: 'No product has this name.',
    several: (makers: string) => `Fits several products: ${makers}. Add the maker’s name.`,
    noPhoto: 'No photo.',
    send: (count: number) => `Send ${count} photos`,
    sending: (done: number, all: number) => `Sending ${done} of ${all} photos…`,
    sent: 'Sent',

    done: (sent: number) => `${sent} photos are with their products.`,
    left: (count: number) => `${count} not possible yet; the reasons are below.`,
  },
);

import { catalogue } from './languages.ts';

/** The five kinds of consent, each in one sentence, and the effect of a withdrawal. */
export const consentMessages = catalogue(
  {
    title: 'Izin saya',
    why: 'Kamu yang memutuskan. Setiap izin berdiri sendiri dan bisa dicabut kapan saja.',
    kinds: {
      ownPage: 'Tayang di halaman saya',
      othersPages: 'Produk saya di halaman orang lain',
      hosting: 'Titip di halaman komunitas',
      nameInReports: 'Nama saya di laporan',
      processingAbroad: 'Diolah di luar negeri',
    },
    means: {
      ownPage: 'Produk bersama boleh tayang di Facebook dan Instagram saya. Saya boleh melihat dulu.',
      othersPages: 'Anggota lain boleh menayangkan produk saya di halamannya, dengan label saya.',
      hosting: 'Kalau saya tidak punya halaman, nama dan jualan saya boleh tampil di halaman komunitas.',
      nameInReports: 'Nama saya boleh ada di laporan untuk ketua dan mitra. Tanpa izin ini hanya jumlahnya.',
      processingAbroad:
        'Facebook dan Instagram menyimpan data di luar negeri. Tanpa izin ini tidak ada yang bisa tayang.',
    },
    withdrawing: {
      ownPage: 'Kalau dicabut: yang belum tayang di halaman saya langsung berhenti.',
      othersPages: 'Kalau dicabut: yang belum tayang di halaman orang lain langsung berhenti.',
      hosting: 'Kalau dicabut: yang belum tayang atas nama saya di halaman komunitas langsung berhenti.',
      nameInReports: 'Kalau dicabut: nama saya hilang dari laporan berikutnya.',
      processingAbroad: 'Kalau dicabut: semua yang belum tayang langsung berhenti.',
    },
    yes: 'Ya, boleh',
    no: 'Tidak',
    never: 'Belum pernah diputuskan.',
    receipt: (granted: boolean, moment: string, how: string) =>
      `${granted ? 'Diizinkan' : 'Dicabut'} ${moment}, ${how}.`,
    how: { app: 'lewat aplikasi', paper: 'di kertas', spoken: 'lisan' },
    witness: (name: string) => `Saksi: ${name}.`,
    kept: 'Tersimpan. Berlaku mulai sekarang.',
  },
  {
    title: 'My consent',
    why: 'You decide. Each consent stands alone and can be taken back at any time.',
    kinds: {
      ownPage: 'On my page',
      othersPages: "My products on others' pages",
      hosting: 'Hosted on the community page',
      nameInReports: 'My name in reports',
      processingAbroad: 'Processing abroad',
    },
    means: {
      ownPage: 'Shared products may go out on my Facebook and Instagram. I may look first.',
      othersPages: 'Other members may post my products on their pages, with my label.',
      hosting: 'If I have no page, my name and what I sell may be shown on the community page.',
      nameInReports: 'My name may stand in reports for the leader and partners. Without it only the sums do.',
      processingAbroad: 'Facebook and Instagram keep data abroad. Without this nothing can go out.',
    },
    withdrawing: {
      ownPage: 'If withdrawn: what is not out on my page yet stops at once.',
      othersPages: "If withdrawn: what is not out on others' pages yet stops at once.",
      hosting: 'If withdrawn: what is not out in my name on the community page stops at once.',
      nameInReports: 'If withdrawn: my name is gone from the next report.',
      processingAbroad: 'If withdrawn: everything that is not out yet stops at once.',
    },
    yes: 'Yes',
    no: 'No',
    never: 'Never decided.',
    receipt: (granted: boolean, moment: string, how: string) =>
      `${granted ? 'Granted' : 'Withdrawn'} ${moment}, ${how}.`,
    how: { app: 'in the app', paper: 'on paper', spoken: 'spoken' },
    witness: (name: string) => `Witness: ${name}.`,
    kept: 'Saved. It counts from now on.',
  },
);

import { catalogue } from './languages.ts';

/** Messages about handing the role of coordinator over. */
export const handoverMessages = catalogue(
  {
    title: 'Serahkan tugas koordinatormu kepadanya',
    why: (name: string) =>
      `${name} ditanya di berandanya, dan menjadi koordinator setelah menerimanya sendiri di HP-nya. Semuanya tercatat.`,
    atOnce: 'Serahkan; aku berhenti begitu diterima',
    overlap: 'Serahkan; kami berdua dulu',
    overlapWhy: (name: string) =>
      `Berdua: kamu berhenti kapan saja, di halaman namamu; ${name} bisa melepas tugasmu setelah 48 jam.`,
    waits: (name: string, by: string, until: string) =>
      `${by} menawarkan tugas koordinatornya kepada ${name}. Menunggu jawabannya, paling lama sampai ${until}.`,
    withdraw: 'Tarik tawaran ini',
    offeredTitle: 'Maukah kamu menjadi koordinator?',
    offered: (by: string) => `${by} ingin menyerahkan tugas koordinatornya kepadamu.`,
    duties: 'Koordinator mengatur promosi, halaman dan anggota. Jualanmu tetap seperti biasa.',
    thenGone: (by: string) => `Begitu kamu menerima, ${by} berhenti sebagai koordinator.`,
    thenBoth: (by: string) => `${by} masih menemanimu sampai ia berhenti.`,
    until: (until: string) => `Jawab paling lambat ${until}.`,
    accept: 'Ya, aku terima',
    decline: 'Tidak, terima kasih',
    later: 'Nanti saja',
    acceptedTitle: 'Selamat bertugas!',
    accepted: 'Kamu sekarang koordinator.',
    declinedTitle: 'Baik, tidak apa-apa',
    declined: (by: string) => `Sudah ditolak. ${by} diberi tahu di berandanya.`,
    goOn: 'Lanjut',
  },
  {
    title: 'Hand your role of coordinator over to her',
    why: (name: string) =>
      `${name} is asked on her home, and is coordinator once she accepts on her own phone. It stands on record.`,
    atOnce: 'Hand over; I step back when she accepts',
    overlap: 'Hand over; both of us for a while',
    overlapWhy: (name: string) =>
      `Both: you step back when you like, on the page with your name; ${name} can take your role after 48 hours.`,
    waits: (name: string, by: string, until: string) =>
      `${by} offers ${name} her role of coordinator. Waits for the answer until ${until}.`,
    withdraw: 'Withdraw this offer',
    offeredTitle: 'Would you like to be coordinator?',
    offered: (by: string) => `${by} would like to hand her role over to you.`,
    duties: 'A coordinator sees to campaigns, pages and members. You go on selling as ever.',
    thenGone: (by: string) => `Once you accept, ${by} is coordinator no more.`,
    thenBoth: (by: string) => `${by} stays beside you until she steps back.`,
    until: (until: string) => `Answer by ${until}.`,
    accept: 'Yes, I accept',
    decline: 'No, thank you',
    later: 'Later',
    acceptedTitle: 'All the best!',
    accepted: 'You are coordinator now.',
    declinedTitle: 'That is all right',
    declined: (by: string) => `Declined. ${by} is told on her home.`,
    goOn: 'Go on',
  },
);

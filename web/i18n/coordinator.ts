import { catalogue } from './languages.ts';

export const coordinatorMessages = catalogue(
  {
    remind: 'Ingatkan pemilik halaman',
    needsHelp: 'Perlu bantuan',
    askedToGo: (name: string, from: string) =>
      `${name} minta tugas koordinatormu dilepas. Bicarakan dulu; paling cepat ${from} tanpa orang kedua.`,
    allWell: (count: number) => `Semua ${count} halaman tersambung.`,
    noPage: 'Belum ada halaman yang tersambung.',
    notShown: (count: number, names: string) =>
      `${count} anggota belum bisa tayang karena izinnya belum lengkap: ${names}${count > 5 ? ', …' : ''}`,
    allWaiting: 'Semua kiriman yang menunggu',
    products: 'Produk anggota',
    productsWhy: 'Bantu mengubah, menandai habis, atau mencetak labelnya.',
    toChannels: 'Ke halaman & akun',
    postsNeedHelp: (campaign: string, count: number) => `${campaign}: ${count} kiriman perlu bantuan`,
    moreNeedHelp: (count: number) => `${count} promosi lagi perlu bantuan. Lihat daftarnya.`,
    uncounted: (count: number) => `${count} promosi belum dicek: terlalu banyak sekaligus. Lihat daftarnya.`,
    proposal: (campaign: string, name: string) => `${campaign}: usulan ${name}, belum dijadwalkan`,
    bookFaults: 'Buku kalimat ada yang salah, jadi kalimat bawaan yang dipakai:',
    quarantined: (count: number) => `${count} hal disisihkan sistem. Lihat catatannya.`,
  },
  {
    remind: 'Remind page owners',
    needsHelp: 'Needs help',
    askedToGo: (name: string, from: string) =>
      `${name} asked that you be coordinator no more. Talk about it; without a second person not before ${from}.`,
    allWell: (count: number) => `All ${count} pages are connected.`,
    noPage: 'No page yet.',
    notShown: (count: number, names: string) =>
      `${count === 1 ? 'Nothing of 1 member' : `Nothing of ${count} members`} can go out, since consents are missing: ${names}${count > 5 ? ', …' : ''}`,
    allWaiting: 'All posts that wait',
    products: "Members' products",
    productsWhy: 'Help to change them, mark them sold out, or print their labels.',
    toChannels: 'To the channels',
    postsNeedHelp: (campaign: string, count: number) =>
      count === 1 ? `${campaign}: 1 post needs help` : `${campaign}: ${count} posts need help`,
    moreNeedHelp: (count: number) =>
      count === 1
        ? '1 more campaign needs help. See the list.'
        : `${count} more campaigns need help. See the list.`,
    uncounted: (count: number) =>
      `${count} ${count === 1 ? 'campaign was' : 'campaigns were'} not checked: too many at once. See the list.`,
    proposal: (campaign: string, name: string) => `${campaign}: proposed by ${name}, not scheduled`,
    bookFaults: 'Something is wrong in a phrase book, so the phrases that came with Etalase are used:',
    quarantined: (count: number) =>
      count === 1
        ? 'The system set 1 thing aside. See the records.'
        : `The system set ${count} things aside. See the records.`,
  },
);

import { catalogue } from './languages.ts';

export const memberMessages = catalogue(
  {
    title: 'Anggota',
    choose: 'Pilih seorang anggota di daftar.',
    why: 'Siapa sudah memberi izin apa, dan siapa yang perlu dibantu.',
    consents: 'Izin',
    granted: (count: number) => (count === 0 ? 'Belum ada izin' : `${count} dari 5 izin`),
    notShown: 'Belum bisa tayang',
    needs: (consents: string) => `Perlu izin: ${consents}`,
    hosted: 'Tanpa halaman: titip',
    noPhone: 'Tanpa nomor telepon',
    brand: (name: string) => `Merek: ${name}`,
    photoFor: (name: string) => `Foto produk untuk ${name}`,
    fillBrand: 'Isi merek dan labelnya',
    yes: 'Boleh',
    no: 'Belum',
    record: 'Catat izin di kertas atau lisan',
    recordWhy: (name: string) =>
      `Hanya kalau ${name} sendiri yang bilang. Kamu menjadi saksinya, dan ia bisa mencabutnya kapan saja.`,
    which: 'Izin yang mana?',
    how: 'Dengan cara apa?',
    hows: { spoken: 'Lisan, di depan saya', paper: 'Ditulis di kertas' },
    what: 'Apa katanya?',
    whats: { yes: 'Boleh', no: 'Dicabut' },
    save: 'Catat',
    recorded: 'Sudah dicatat.',
    missing: 'Anggota ini tidak ada.',
    add: 'Tambah anggota',
    addWhy:
      'Belum ada yang tayang untuknya sebelum ia memberi izin: sendiri lewat tautannya, atau di depanmu sebagai saksi.',
    doubted: 'Ada izin lewat tautan yang baru dibuat; belum dipastikan.',
    edit: 'Ubah nama atau nomor',
    editWhy: 'Nomor ini tertulis di kiriman. Yang belum tayang ditulis ulang; yang sudah tayang tetap.',
    name: 'Nama',
    phone: 'Nomor WhatsApp (boleh kosong)',
    phoneHint: 'Misalnya 0812-3456-7890. Tanpa nomor, pesanan untuknya lewat nomor koordinator.',
    kept: 'Tersimpan.',
    roles: 'Tugasnya di komunitas',
    rolesWhy: (name: string) =>
      `Koordinator mengatur promosi, halaman dan anggota, sama seperti kamu. Ketua membaca hasilnya. Berlaku begitu disimpan, dan tercatat; tugas koordinator lain baru lepas dengan ya dari orang kedua atau setelah 48 jam. ${name} tetap bisa jualan seperti biasa.`,
    removalWaits: (by: string, name: string, from: string) =>
      `${by} minta tugas koordinator ${name} dilepas. Tugasnya lepas kalau koordinator lain atau ${name} sendiri bilang ya; tanpa itu bisa dilepas mulai ${from}.`,
    sayYesToRemoval: 'Ya, lepas tugasnya',
    withdrawRemoval: 'Tarik permintaan ini',
    rolesAlso: 'Ia juga',
    phoneLost: 'Ponselnya hilang atau dipinjam?',
    phoneLostWhy: (name: string) =>
      `Keluarkan ${name} dari semua ponsel. Tautan yang belum dipakai juga tidak berlaku lagi. Setelah itu ia masuk lagi dengan tautan baru.`,
    signOutAll: 'Keluarkan dari semua ponsel',
    signedOutAll: (name: string) =>
      `${name} sudah keluar di mana-mana. Kirim tautan baru kalau ia mau masuk lagi.`,
    passkeyLost: 'Kunci sandinya hilang?',
    passkeyLostWhy: (name: string) =>
      `Pastikan dulu bahwa yang meminta memang ${name}: bertemu atau menelepon. Namamu tercatat sebagai saksi.`,
    forgetPasskeys: 'Lupakan kunci sandinya',
    forgetPasskeysWhy: (name: string) =>
      `Semua kunci sandi ${name} tidak berlaku lagi. Ia lalu membuat yang baru.`,
    confirmForgetPasskeys: 'Ya, lupakan',
    passkeysForgotten: (name: string) => `Kunci sandi ${name} sudah dilupakan. Ia bisa membuat yang baru.`,
    leaves: 'Ia keluar dan datanya mau dihapus?',
    leavesFirst: (name: string) =>
      `Sebelumnya: catat bahwa semua izinnya dicabut, lalu minta hapus yang sudah tayang di halaman lain. Kalau ${name} mau menyimpan datanya, ia mengunduhnya dulu di "Saya".`,
    erase: 'Hapus semua datanya',
    eraseWhy: (name: string) =>
      `Nama, nomor, merek, izin, produk dengan foto dan gambarnya, tulisan, dan sambungan halaman ${name} terhapus. Yang tinggal hanya angka tanpa nama. Ini tidak bisa dikembalikan.`,
    confirmErase: 'Ya, hapus semuanya',
    erased: (name: string) => `Semua data ${name} sudah dihapus.`,
    signInLink: 'Tautan masuk',
    signInLinkWhy: (name: string) =>
      `Kalau ${name} baru bergabung, ganti ponsel, atau tautan lamanya tidak bisa dipakai.`,
    sendLink: 'Kirim tautan masuk',
    sendAnother: 'Buat tautan baru',
    linkMade: (name: string, until: string) =>
      `Tautan untuk ${name} sudah jadi. Hanya bisa dipakai satu kali, sampai ${until}.`,
    linkAlone: (name: string) =>
      `Kirim hanya kepada ${name}, jangan ke grup: siapa yang membukanya masuk sebagai dia.`,
    linkBefore: 'Tautan yang dikirim sebelumnya tidak berlaku lagi.',
    linkNoPhone: 'Ia belum punya nomor di sini. Salin, lalu kirim atau buka di ponsel yang ia pakai.',
    openWhatsApp: 'Buka WhatsApp',
    linkMessage: (name: string, link: string, until: string) =>
      `Halo, ${name}! Ini tautan masukmu ke Etalase, tempat kita jualan bersama. Ketuk di ponselmu sendiri:\n\n${link}\n\nHanya bisa dipakai satu kali, sampai ${until}. Tautan ini hanya untukmu, jangan diteruskan, ya.`,
  },
  {
    title: 'Members',
    choose: 'Choose a member in the list.',
    why: 'Who has consented to what, and who needs help.',
    consents: 'Consent',
    granted: (count: number) => (count === 0 ? 'No consent yet' : `${count} of 5 consents`),
    notShown: 'Nothing of hers can go out',
    needs: (consents: string) => `Needs consent: ${consents}`,
    hosted: 'Without a page: hosted',
    noPhone: 'Without a phone number',
    brand: (name: string) => `Brand: ${name}`,
    photoFor: (name: string) => `Product photo for ${name}`,
    fillBrand: 'Fill in her brand and label',
    yes: 'Yes',
    no: 'Not yet',
    record: 'Write down a consent on paper or spoken',
    recordWhy: (name: string) =>
      `Only if ${name} said so herself. You are the witness, and she can withdraw it at any time.`,
    which: 'Which consent?',
    how: 'In what way?',
    hows: { spoken: 'Spoken, before me', paper: 'Written on paper' },
    what: 'What did she say?',
    whats: { yes: 'Yes', no: 'Withdrawn' },
    save: 'Write down',
    recorded: 'Written down.',
    missing: 'There is no such member.',
    add: 'Add a member',
    addWhy:
      'Nothing of hers goes out before she consents: by herself through her link, or before you as the witness.',
    doubted: 'A consent was given by a link that was just made; not confirmed yet.',
    edit: 'Change name or number',
    editWhy:
      'This number stands on posts. Those that are not out yet are worded anew; those that are out stay.',
    name: 'Name',
    phone: 'WhatsApp number (may stay empty)',
    phoneHint: 'For instance 0812-3456-7890. Without one, her orders go through the coordinator’s number.',
    kept: 'Saved.',
    roles: 'Her role in the community',
    rolesWhy: (name: string) =>
      `A coordinator sees to campaigns, pages and members, just as you do. A leader reads the results. It counts once it is saved, and stands on record; another coordinator's role goes by a second yes, or after 48 hours. ${name} can go on selling as ever.`,
    removalWaits: (by: string, name: string, from: string) =>
      `${by} asked that ${name} be coordinator no more. It is so when another coordinator or ${name} herself says yes; without that it can be done from ${from} on.`,
    sayYesToRemoval: 'Yes, take the role',
    withdrawRemoval: 'Withdraw the wish',
    rolesAlso: 'She is also',
    phoneLost: 'Phone lost or lent?',
    phoneLostWhy: (name: string) =>
      `Sign ${name} out of all devices. A link that was not used yet ends too. She gets in again with a new link.`,
    signOutAll: 'Sign out of all devices',
    signedOutAll: (name: string) =>
      `${name} is signed out everywhere. Send a new link when she wants to get in.`,
    passkeyLost: 'Has she lost her passkey?',
    passkeyLostWhy: (name: string) =>
      `First make sure that it is ${name} who asks: meet or call her. Your name is noted as the witness.`,
    forgetPasskeys: 'Forget her passkeys',
    forgetPasskeysWhy: (name: string) => `All passkeys of ${name} end. She then adds a new one.`,
    confirmForgetPasskeys: 'Yes, forget them',
    passkeysForgotten: (name: string) => `The passkeys of ${name} are forgotten. She can add a new one.`,
    leaves: 'Does she leave and want her data erased?',
    leavesFirst: (name: string) =>
      `Before that: write down that she withdrew all her consents, then have what is out on other pages removed. Data that ${name} wants to keep she downloads first under "Me".`,
    erase: 'Erase all her data',
    eraseWhy: (name: string) =>
      `Name, number, brand, consents, products with their photos and pictures, captions, and the connection of the pages of ${name} are erased. Figures without a name stay. Nothing brings it back.`,
    confirmErase: 'Yes, erase everything',
    erased: (name: string) => `All data of ${name} is erased.`,
    signInLink: 'Sign-in link',
    signInLinkWhy: (name: string) =>
      `If ${name} has just joined, has another phone, or her old link does not work.`,
    sendLink: 'Send a sign-in link',
    sendAnother: 'Make a new link',
    linkMade: (name: string, until: string) =>
      `The link for ${name} is ready. It works once, until ${until}.`,
    linkAlone: (name: string) =>
      `Send it to ${name} alone, never to a group: whoever opens it is signed in as her.`,
    linkBefore: 'The link she was sent before no longer works.',
    linkNoPhone: 'She has no number here yet. Copy it, then send it or open it on the phone she uses.',
    openWhatsApp: 'Open WhatsApp',
    linkMessage: (name: string, link: string, until: string) =>
      `Hello, ${name}! This is your link into Etalase, where we sell together. Tap it on your own phone:\n\n${link}\n\nIt works once, until ${until}. It is for you alone, so please do not pass it on.`,
  },
);

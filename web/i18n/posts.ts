import { catalogue } from './languages.ts';

/** Messages about single posts, and what the owner of a page may do. */
export const postMessages = catalogue(
  {
    reviewsFirst: (name: string) => `${name} lihat dulu`,
    waitingForMe: 'Menunggu kamu lihat',
    waitingForMeWhy: 'Akan tayang di halamanmu. Lihat dulu gambarnya.',
    yes: 'Ya, tayangkan',
    skip: 'Lewati',
    change: 'Ubah tulisan atau jam',
    lastCall: (count: number, moment: string) =>
      `${count} kiriman segera tayang. Yang pertama dianggap ya pada ${moment}.`,
    answerBy: (moment: string) => `Kalau didiamkan, dianggap ya pada ${moment}.`,
    goesOut: (moment: string) => `Tayang ${moment}`,
    by: (maker: string) => `Buatan ${maker}`,
    orderFrom: (sellers: string) => `Pesan ke ${sellers}`,
    hosted: 'Titip di halaman komunitas',
    openPost: 'Buka kirimannya',
    post: 'Kiriman',
    caption: 'Tulisan',
    captionHint: 'Perubahan hanya untuk kiriman ini.',
    captionSaved: 'Tulisan baru tersimpan.',
    editedBy: (name: string) => `Diubah oleh ${name}`,
    retry: 'Coba lagi',
    retryWhy: 'Dicoba lagi secepatnya, di luar jam tenang.',
    retried: (moment: string) => `Dicoba lagi. Tayang ${moment}.`,
    stop: { skip: 'Lewati di halaman komunitas', cancel: 'Batalkan kiriman ini' },
    stopWhy: {
      skip: (name: string) =>
        `${name} tidak tayang di halaman komunitas kali ini. Kiriman lain tetap jalan. Ini tidak bisa dikembalikan.`,
      cancel: (name: string) =>
        `${name} tidak tayang di halaman ini kali ini. Kiriman lain tetap jalan. Ini tidak bisa dikembalikan.`,
    },
    confirmStop: { skip: 'Ya, lewati', cancel: 'Ya, batalkan' },
    stopped: { skip: 'Dilewati.', cancel: 'Dibatalkan.' },
    decided: { yes: 'Siap, akan tayang.', skip: 'Dilewati. Tidak tayang di halamanmu.' },
  },
  {
    reviewsFirst: (name: string) => `${name} looks first`,
    waitingForMe: 'Waiting for your look',
    waitingForMeWhy: 'To go out on your page. Look at the picture first.',
    yes: 'Yes, post it',
    skip: 'Skip',
    change: 'Edit caption or time',
    lastCall: (count: number, moment: string) =>
      `${count === 1 ? 'One post goes out soon' : `${count} posts go out soon`}. Silence counts as yes for the first on ${moment}.`,
    answerBy: (moment: string) => `Silence counts as yes on ${moment}.`,
    goesOut: (moment: string) => `Goes out ${moment}`,
    by: (maker: string) => `Made by ${maker}`,
    orderFrom: (sellers: string) => `Order from ${sellers}`,
    hosted: 'Hosted on the community page',
    openPost: 'Open the post',
    post: 'Post',
    caption: 'Caption',
    captionHint: 'Changes are for this post only.',
    captionSaved: 'The new caption is saved.',
    editedBy: (name: string) => `Edited by ${name}`,
    retry: 'Try again',
    retryWhy: 'Tried again as soon as possible, outside quiet hours.',
    retried: (moment: string) => `Trying again. Goes out ${moment}.`,
    stop: { skip: 'Skip on the community page', cancel: 'Cancel this post' },
    stopWhy: {
      skip: (name: string) =>
        `${name} will not go out on the community page this time. Other posts go on. This cannot be undone.`,
      cancel: (name: string) =>
        `${name} will not go out on this page this time. Other posts go on. This cannot be undone.`,
    },
    confirmStop: { skip: 'Yes, skip it', cancel: 'Yes, cancel it' },
    stopped: { skip: 'Skipped.', cancel: 'Cancelled.' },
    decided: { yes: 'It will go out.', skip: 'Skipped on your page.' },
  },
);

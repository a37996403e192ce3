import type { FunnelReply } from '../../functions/http/contract/report-group.ts';
import { catalogue } from './languages.ts';

/** Messages of the funnel, and of what a leader sends on. */
export const reportGroupMessages = catalogue(
  {
    title: 'Untuk grup WhatsApp',
    make: 'Buat kabar singkat',
    picture: 'Buat gambar hasil',
    pictureOf: 'Gambar hasil',
    pictureHow:
      'Simpan, lalu kirim sendiri ke grup atau pasang di status. Yang disebut produk, bukan nama orang.',
    savePicture: 'Simpan gambar',
    year: (year: string) => `Tahun ${year} untuk pendukung (CSV)`,
    funnel: 'Dari rencana sampai pesanan',
    steps: {
      planned: 'Direncanakan',
      out: 'Tayang',
      reach: 'Dilihat orang',
      engagement: 'Suka & komentar',
      asked: 'Ada yang tanya',
      sold: 'Terjual',
    } satisfies Readonly<Record<Exclude<keyof FunnelReply, 'changes'>, string>>,
    stuck: (count: string) => `${count} yang direncanakan tidak tayang dan perlu bantuan.`,
    funnelHow:
      'Direncanakan: yang tayang dan yang tertahan, tanpa yang dibatalkan. Ada yang tanya dan Terjual dicatat sendiri oleh anggota, bukan pembukuan.',
  },
  {
    title: 'For the WhatsApp group',
    make: 'Make a short text',
    picture: 'Make a picture',
    pictureOf: 'The result',
    pictureHow: 'Save it and send it yourself. It names no people.',
    savePicture: 'Save the picture',
    year: (year: string) => `The year ${year} for supporters (CSV)`,
    funnel: 'From the plan to the order',
    steps: {
      planned: 'Planned',
      out: 'Published',
      reach: 'Reach',
      engagement: 'Engagement',
      asked: 'Asked after',
      sold: 'Sold',
    },
    stuck: (count: string) => `${count} that were planned did not go out and need help.`,
    funnelHow: 'Planned: published or held, without what was cancelled. The last two as members told it.',
  },
);

import type { Bilingual } from '../bilingual.ts';
import type { GraphClass } from './graph-classes.ts';

/** Why a post is not out, and the one thing to do about it. */
export interface Reason {
  readonly text: Bilingual;
  readonly nextStep: Bilingual;
}

const reason = (id: string, en: string, stepId: string, stepEn: string): Reason => ({
  text: { id, en },
  nextStep: { id: stepId, en: stepEn },
});

const OWN_DECISION_STEP = [
  'Tidak perlu apa-apa; ini keputusannya sendiri.',
  'Nothing to do; it is her own decision.',
] as const;

const NOTHING_STEP = ['Tidak perlu apa-apa.', 'Nothing to do.'] as const;
const NEW_SCHEDULE_STEP = ['Buat jadwal baru kalau perlu.', 'Make a new schedule if needed.'] as const;

/** Every reason that a post may carry, by code. Posts store only the code. */
export const REASONS = {
  'channel.tokenDead': reason(
    'Facebook tidak lagi mengizinkan kami memakai halaman atau akun ini.',
    'Facebook no longer lets us use this page or account.',
    'Pemilik halaman atau koordinator: buka "Halaman & akun", lalu tekan "Sambungkan lagi".',
    'The owner of the page or a coordinator: open "Channels" and press "Reconnect".',
  ),
  'channel.blocked': reason(
    'Facebook menahan halaman ini untuk sementara.',
    'Facebook has blocked this page for now.',
    'Buka Facebook dengan akun pemilik halaman dan ikuti petunjuknya; kami coba lagi setelah itu.',
    'Open Facebook as the page owner and follow what it says; we go on after that.',
  ),
  'channel.disconnected': reason(
    'Halaman ini diputus di Etalase; izinnya di sini sudah dihapus.',
    'This page was disconnected in Etalase; its permission here is erased.',
    'Kalau mau dipakai lagi: buka "Halaman & akun", lalu tekan "Sambungkan lagi".',
    'To use it again: open "Channels" and press "Reconnect".',
  ),
  'channel.deauthorised': reason(
    'Etalase dikeluarkan di pengaturan Facebook; izin halaman ini sudah dihapus.',
    'Etalase was removed in the settings of Facebook; the permission for this page is erased.',
    'Kalau mau dipakai lagi: buka "Halaman & akun", lalu tekan "Sambungkan lagi".',
    'To use it again: open "Channels" and press "Reconnect".',
  ),
  'channel.missing': reason(
    'Halaman ini sudah tidak tersambung.',
    'This page is no longer connected.',
    'Sambungkan halamannya lagi kalau masih ingin dipakai.',
    'Connect the page again if it is still wanted.',
  ),
  'channel.otherOwner': reason(
    'Halaman ini sekarang milik orang lain.',
    'This page belongs to somebody else now.',
    'Jadwalkan lagi; izin pemilik yang baru akan dilihat.',
    'Schedule again; the consent of the new owner will count.',
  ),
  'campaign.paused': reason(
    'Promosi bersama ini sedang dijeda.',
    'This campaign is paused.',
    'Koordinator dapat melanjutkannya.',
    'A coordinator can resume it.',
  ),
  'post.paused': reason(
    'Kiriman ini sedang dijeda.',
    'This post is paused.',
    'Yang menjeda, atau koordinator, dapat melanjutkannya.',
    'Whoever paused it, or a coordinator, can resume it.',
  ),
  'campaign.cancelled': reason(
    'Promosi bersama ini dibatalkan.',
    'This campaign was cancelled.',
    ...NEW_SCHEDULE_STEP,
  ),
  'member.saidNo': reason(
    'Pembuat produk atau pemilik halaman menjawab "jangan" untuk rencana ini.',
    'The maker of the product or the owner of the page said no to this plan.',
    ...OWN_DECISION_STEP,
  ),
  'member.noOtherTime': reason(
    'Diminta waktu lain, tetapi tidak ada waktu lain yang kosong.',
    'Another time was asked for, but no other time is free.',
    'Tambah hari promosinya, lalu jadwalkan lagi.',
    'Give the campaign more days, then schedule again.',
  ),
  'campaign.dayCancelled': reason(
    'Kiriman promosi ini untuk hari itu dibatalkan.',
    'The posts of this campaign for that day were cancelled.',
    ...NEW_SCHEDULE_STEP,
  ),
  'campaign.over': reason(
    'Acaranya sudah lewat sebelum kiriman ini sempat tayang.',
    'The event was over before this post could go out.',
    ...NOTHING_STEP,
  ),
  'campaign.replanned': reason(
    'Jadwalnya sudah diganti dengan yang baru.',
    'The schedule was replaced by a newer one.',
    'Lihat jadwal yang baru.',
    'See the newer schedule.',
  ),
  'product.soldOut': reason(
    'Produknya habis.',
    'The product is sold out.',
    'Tandai "ada lagi" kalau sudah dibuat, lalu jadwalkan lagi.',
    'Mark it available again, then schedule again.',
  ),
  'product.missing': reason('Produknya sudah dihapus.', 'The product was deleted.', ...NOTHING_STEP),
  'product.changed': reason(
    'Produknya baru saja diubah; gambar dan tulisannya sedang dibuat lagi.',
    'The product was changed just now; its picture and caption are being made again.',
    'Tunggu sebentar; jam tayangnya tetap.',
    'Wait a moment; its time stays.',
  ),
  'product.peopleNotTold': reason(
    'Fotonya diganti, dan belum dijawab siapa yang terlihat di foto itu.',
    'The photo was replaced, and nobody has said yet who can be seen in it.',
    'Pembuatnya: buka produknya dan jawab "Siapa yang terlihat di foto?".',
    'Its maker: open the product and answer "Who can be seen in the photo?".',
  ),
  'product.damaged': reason(
    'Data produk ini di sistem kami rusak, jadi gambarnya belum bisa dibuat.',
    'What we stored of this product is damaged, so its picture could not be made.',
    'Hubungi pengelola Etalase; setelah diperbaiki, jam baru diminta di sini.',
    'Tell whoever runs Etalase; once it is mended, a new time is asked for here.',
  ),
  'words.outdated': reason(
    'Produknya sudah diubah, sedangkan tulisan ini diubah orang dengan tangan.',
    'The product was changed, while this caption was written by hand.',
    'Periksa harga dan nama di tulisannya, lalu simpan; setelah itu jalan lagi.',
    'Check price and name in the caption and save it; then it goes on.',
  ),
  'consent.ownPage': reason(
    'Pemilik halaman mencabut izin untuk halamannya.',
    'The page owner withdrew consent for her page.',
    ...OWN_DECISION_STEP,
  ),
  'consent.othersPages': reason(
    'Pembuatnya mencabut izin tayang di halaman orang lain.',
    "The maker withdrew consent for others' pages.",
    ...OWN_DECISION_STEP,
  ),
  'consent.hosting': reason(
    'Izin titip di halaman komunitas dicabut.',
    'Consent for hosting on the community page was withdrawn.',
    ...OWN_DECISION_STEP,
  ),
  'consent.processingAbroad': reason(
    'Izin memproses data di luar negeri dicabut.',
    'Consent for processing abroad was withdrawn.',
    ...OWN_DECISION_STEP,
  ),
  'owner.skipped': reason(
    'Pemilik halaman melewatkan yang ini.',
    'The page owner skipped this one.',
    ...OWN_DECISION_STEP,
  ),
  'page.skipped': reason(
    'Koordinator melewatkan yang ini di halaman komunitas.',
    "A coordinator skipped this one on the community's page.",
    'Tanya koordinator kalau masih ingin tayang.',
    'Ask a coordinator if it should go out after all.',
  ),
  'post.cancelled': reason(
    'Koordinator membatalkan yang ini.',
    'A coordinator cancelled this one.',
    'Jadwalkan lagi kalau masih perlu.',
    'Schedule again if it is still wanted.',
  ),
  'seller.stopped': reason(
    'Pembuat atau penjualnya menghentikan yang ini.',
    'Its maker or seller stopped this one.',
    'Bagikan lagi kalau sudah boleh tayang.',
    'Share it again once it may go out.',
  ),
  'post.late': reason(
    'Jam tayangnya sudah lewat terlalu lama.',
    'It is too late after the time it was meant for.',
    'Pilih jam baru. Kalau tidak, kiriman ini batal sendiri setelah tujuh hari.',
    'Choose a new time. Otherwise it is cancelled by itself after seven days.',
  ),
  'post.noRoom': reason(
    'Pada jam itu tidak ada tempat di halaman ini: sudah penuh, atau jam tenang.',
    'There was no room on this page at that time: it is full, or the hours are quiet.',
    'Pilih hari lain. Kalau tidak, kiriman ini batal sendiri setelah tujuh hari.',
    'Choose another day. Otherwise it is cancelled by itself after seven days.',
  ),
  'post.notPrepared': reason(
    'Facebook atau Instagram berkali-kali tidak mau menyiapkan kiriman ini.',
    'Facebook or Instagram would not take this post, again and again.',
    'Periksa apakah halaman dan akun Instagramnya masih terhubung, lalu pilih jam baru.',
    'Check that the page and its Instagram account are still linked, then choose a new time.',
  ),
  'post.unanswered': reason(
    'Tujuh hari tidak ada yang menjawab.',
    'Nobody answered for seven days.',
    'Jadwalkan lagi kalau masih perlu.',
    'Schedule again if it is still wanted.',
  ),
  'post.person': reason(
    'Kami tidak bisa memastikan apakah ini sudah tayang.',
    'We could not make sure whether this was published.',
    'Buka halamannya: kalau sudah ada, tekan "Sudah tayang"; kalau belum, pilih jam baru.',
    'Open the page: if it is there, press "Published"; if not, choose a new time.',
  ),
  'post.operator': reason(
    'Ada gangguan di sistem kami.',
    'Something is wrong on our side.',
    'Hubungi pengelola Etalase; tulisan dan foto aman.',
    'Tell whoever runs Etalase; caption and photo are safe.',
  ),
  'post.refused': reason(
    'Facebook atau Instagram menolak foto, tulisan, atau tautannya.',
    'Facebook or Instagram refused the picture, the caption or the link.',
    'Ubah tulisannya, ganti fotonya, atau periksa tautannya, lalu jadwalkan lagi.',
    'Change the caption or the photo, or check the link, then schedule again.',
  ),
  'post.duplicate': reason(
    'Facebook mengira tulisan yang sama sudah pernah tayang.',
    'Facebook believes that the same post was made before.',
    'Periksa halamannya; ubah tulisannya kalau memang belum ada.',
    'Look at the page; change the caption if it is not there.',
  ),
  'post.goneAfterCommit': reason(
    'Sudah tayang, lalu tidak terlihat lagi di Facebook atau Instagram.',
    'It was published, and cannot be seen on Facebook or Instagram any more.',
    'Tidak perlu apa-apa: kami melihatnya lagi selama tujuh hari, dan tidak mengirim ulang.',
    'Nothing to do: we look again for seven days, and do not send it again.',
  ),
  'post.removedOnWish': reason(
    'Diturunkan karena izinnya dicabut.',
    'Taken down because consent was withdrawn.',
    ...OWN_DECISION_STEP,
  ),
  'post.storyEnded': reason(
    'Cerita ini berakhir sendiri setelah 24 jam; halamannya tidak bisa kami lihat lagi.',
    'This story ended by itself after 24 hours; we could not look at its page any more.',
    ...NOTHING_STEP,
  ),
  'post.removeByHand': reason(
    'Facebook atau Instagram tidak mengizinkan kami menghapusnya.',
    'Facebook or Instagram does not let us delete it.',
    'Buka halamannya dan hapus sendiri.',
    'Open the page and delete it there.',
  ),
  'words.refused': reason(
    'Tulisannya memuat klaim yang tidak boleh ditayangkan.',
    'The caption makes a claim that may not be published.',
    'Ubah beberapa kata produknya, lalu jadwalkan lagi.',
    "Change the product's words, then schedule again.",
  ),
  'words.ours': reason(
    'Kalimat dari kami sendiri belum boleh ditayangkan.',
    'A sentence of our own may not be published.',
    'Hubungi pengelola Etalase; tulisan dan foto tidak perlu diubah.',
    'Tell whoever runs Etalase; the product needs no change.',
  ),
  'picture.refused': reason(
    'Gambarnya belum bisa dibuat.',
    'The picture could not be made.',
    'Periksa foto dan tulisan produknya.',
    "Check the product's photo and texts.",
  ),
} as const satisfies Record<string, Reason>;

export type ReasonCode = keyof typeof REASONS;

/** Returns why a post on a broken channel is held, from the channel's code. */
export const reasonOfBroken = (code: string): ReasonCode => (isReasonCode(code) ? code : 'channel.tokenDead');

/** Returns why a post is held whose commit Meta refused repeatedly, from the class of the last refusal. */
export function reasonOfRefused(means: GraphClass | undefined): ReasonCode {
  if (means === 'duplicate') return 'post.duplicate';
  return means === 'invalid' || means === 'doubtedInput' ? 'post.refused' : 'post.operator';
}

/** Whether the catalogue has a reason of this code. */
export const isReasonCode = (code: string): code is ReasonCode => Object.hasOwn(REASONS, code);

/**
 * Returns a stored reason with its text. A code that the catalogue no longer contains is shown as a case for the
 * operator.
 */
export const reasonOf = (code: string): Reason => REASONS[isReasonCode(code) ? code : 'post.operator'];

/** Whether a post was taken down because somebody withdrew consent, or was a story that ended before it could be. */
export const isTakenDownOnWish = (code: string | undefined): boolean =>
  code === 'post.removedOnWish' || code === 'post.storyEnded';

/** Whether a reason reveals what one person decided for herself, which is not shown to the whole group. */
export const isPrivateReason = (code: string): boolean =>
  code.startsWith('consent.') ||
  code.startsWith('member.') ||
  code === 'owner.skipped' ||
  isTakenDownOnWish(code);

import type { Bilingual } from '../../domain/bilingual.ts';
import type { AuditEvent } from '../../domain/people/audit.ts';

/** The text of each event, and the kind of its subject. */
export const EVENTS: Readonly<
  Record<
    AuditEvent,
    Bilingual & {
      readonly on: 'member' | 'campaign' | 'channel' | 'post' | 'product' | 'community' | 'partner';
    }
  >
> = {
  'consent.granted': { on: 'member', id: 'Izin diberikan', en: 'Consent was given' },
  'consent.grantedInDoubt': {
    on: 'member',
    id: 'Izin diberikan lewat tautan yang dibuat orang lain; berlaku, belum dipastikan',
    en: 'Consent was given by a link that somebody else made; valid, not confirmed yet',
  },
  'consent.confirmed': { on: 'member', id: 'Izin dipastikan', en: 'Consent was confirmed' },
  'consent.withdrawn': { on: 'member', id: 'Izin dicabut', en: 'Consent was withdrawn' },
  'standingOk.given': { on: 'member', id: 'Ya tetap diubah', en: 'A standing OK was changed' },
  'member.added': { on: 'member', id: 'Anggota ditambahkan', en: 'A member was added' },
  'member.changed': { on: 'member', id: 'Nama atau nomor diubah', en: 'A name or number was changed' },
  'member.erased': { on: 'member', id: 'Data anggota dihapus', en: 'A member’s data was erased' },
  'member.signedOut': { on: 'member', id: 'Dikeluarkan dari semua ponsel', en: 'Signed out of all devices' },
  'session.ended': { on: 'member', id: 'Satu perangkat dikeluarkan', en: 'A device was signed out' },
  'passkey.added': { on: 'member', id: 'Kunci sandi ditambahkan', en: 'A passkey was added' },
  'passkey.removed': { on: 'member', id: 'Kunci sandi dihapus', en: 'A passkey was removed' },
  'passkey.forgotten': {
    on: 'member',
    id: 'Kunci sandinya dilupakan oleh orang kedua, supaya bisa membuat yang baru',
    en: 'Her passkeys were forgotten by a second person, so that she can make a new one',
  },
  'community.added': {
    on: 'community',
    id: 'Pengelola membuat komunitas ini',
    en: 'The operator made this community',
  },
  'community.changed': {
    on: 'community',
    id: 'Pengaturan komunitas diubah',
    en: 'Settings of the community were changed',
  },
  'partner.codeMade': {
    on: 'community',
    id: 'Kode untuk desa mitra dibuat',
    en: 'A code for a partner village was made',
  },
  'partner.codeWithdrawn': {
    on: 'community',
    id: 'Kode untuk desa mitra ditarik',
    en: 'The code for a partner village was withdrawn',
  },
  'partner.added': { on: 'partner', id: 'Menjadi mitra', en: 'Became a partner' },
  'partner.ended': { on: 'partner', id: 'Kemitraan diakhiri', en: 'The partnership was ended' },
  'partner.endedThere': {
    on: 'partner',
    id: 'Mitra mengakhiri kemitraan',
    en: 'The partner ended the partnership',
  },
  'partner.invited': {
    on: 'campaign',
    id: 'Desa mitra diajak ikut promosi',
    en: 'A partner village was invited to a campaign',
  },
  'partner.invitationDeclined': {
    on: 'partner',
    id: 'Ajakan promosi dari mitra ditolak',
    en: 'An invitation of a partner was declined',
  },
  'partner.invitationWithdrawn': {
    on: 'campaign',
    id: 'Ajakan ke desa mitra ditarik',
    en: 'The invitation of a partner village was withdrawn',
  },
  'partner.invitationWithdrawnThere': {
    on: 'partner',
    id: 'Mitra menarik ajakan promosinya',
    en: 'A partner withdrew its invitation to a campaign',
  },
  'role.given': { on: 'member', id: 'Tugas diberikan', en: 'A role was given' },
  'role.taken': { on: 'member', id: 'Tugas dilepas', en: 'A role was taken away' },
  'role.removalAsked': {
    on: 'member',
    id: 'Diminta melepas tugas koordinatornya; menunggu orang kedua atau 48 jam',
    en: 'Asked to take her role of coordinator; waits for a second person or 48 hours',
  },
  'role.removalWithdrawn': {
    on: 'member',
    id: 'Permintaan melepas tugas koordinatornya ditarik',
    en: 'The wish to take her role of coordinator was withdrawn',
  },
  'role.handoverOffered': {
    on: 'member',
    id: 'Ditawari tugas koordinator oleh yang memegangnya',
    en: 'Was offered the role of coordinator by who holds it',
  },
  'role.handoverWithdrawn': {
    on: 'member',
    id: 'Tawaran tugas koordinator ditarik',
    en: 'The offer of the role of coordinator was withdrawn',
  },
  'role.handoverDeclined': {
    on: 'member',
    id: 'Tawaran tugas koordinatornya ditolak',
    en: 'Her offer of the role of coordinator was declined',
  },
  'role.handedOver': {
    on: 'member',
    id: 'Tugas koordinatornya diterima oleh penggantinya',
    en: 'Her role of coordinator was taken over by her successor',
  },
  'member.invited': { on: 'member', id: 'Tautan masuk dibuat', en: 'A sign-in link was made' },
  'campaign.edited': { on: 'campaign', id: 'Promosi diubah', en: 'A campaign was changed' },
  'campaign.scheduled': { on: 'campaign', id: 'Promosi dijadwalkan', en: 'A campaign was scheduled' },
  'campaign.paused': { on: 'campaign', id: 'Promosi dijeda', en: 'A campaign was paused' },
  'campaign.resumed': { on: 'campaign', id: 'Promosi dilanjutkan', en: 'A campaign went on' },
  'campaign.cancelled': { on: 'campaign', id: 'Promosi dibatalkan', en: 'A campaign was cancelled' },
  'campaign.dayPaused': {
    on: 'campaign',
    id: 'Satu hari promosi dijeda',
    en: 'A day of a campaign was paused',
  },
  'campaign.dayResumed': {
    on: 'campaign',
    id: 'Satu hari promosi dilanjutkan',
    en: 'A day of a campaign went on',
  },
  'campaign.dayCancelled': {
    on: 'campaign',
    id: 'Satu hari promosi dibatalkan',
    en: 'A day of a campaign was cancelled',
  },
  'campaign.groupAsked': { on: 'campaign', id: 'Grup ditanya tentang rencana', en: 'The group was asked' },
  'campaign.memberSaidYes': {
    on: 'campaign',
    id: 'Jawaban diubah menjadi boleh',
    en: 'An answer was changed to yes',
  },
  'campaign.memberSaidNo': {
    on: 'campaign',
    id: 'Menjawab jangan untuk halaman atau produknya',
    en: 'Said no for her page or product',
  },
  'campaign.memberAskedTime': {
    on: 'campaign',
    id: 'Minta waktu lain untuk halaman atau produknya',
    en: 'Asked for another time for her page or product',
  },
  'channel.connected': { on: 'channel', id: 'Halaman disambungkan', en: 'A page was connected' },
  'channel.disconnected': { on: 'channel', id: 'Halaman diputus', en: 'A page was disconnected' },
  'channel.deauthorised': {
    on: 'channel',
    id: 'Etalase dikeluarkan di pengaturan Facebook; halaman diputus',
    en: 'Etalase was removed in the settings of Facebook; the page was disconnected',
  },
  'channel.erased': {
    on: 'channel',
    id: 'Data halaman dihapus atas permintaan lewat Facebook',
    en: 'What was stored of a page was erased, as asked for at Facebook',
  },
  'product.deleted': { on: 'product', id: 'Produk dihapus', en: 'A product was deleted' },
  'product.changed': {
    on: 'member',
    id: 'Produknya diubah oleh orang lain',
    en: 'A product of hers was changed by somebody else',
  },
  'product.soldOut': {
    on: 'member',
    id: 'Produknya ditandai habis oleh orang lain',
    en: 'A product of hers was marked as sold out by somebody else',
  },
  'product.available': {
    on: 'member',
    id: 'Produknya ditandai ada lagi oleh orang lain',
    en: 'A product of hers was marked as available again by somebody else',
  },
  'brand.changed': {
    on: 'member',
    id: 'Merek atau logonya diubah oleh orang lain',
    en: 'Her brand or logo was changed by somebody else',
  },
  'post.paused': { on: 'post', id: 'Kiriman dijeda', en: 'A post was paused' },
  'post.resumed': { on: 'post', id: 'Kiriman dilanjutkan', en: 'A post was resumed' },
  'post.moved': { on: 'post', id: 'Jam tayang dipindah', en: 'A post was given another time' },
  'post.skipped': {
    on: 'post',
    id: 'Kiriman dilewati di halaman komunitas',
    en: 'A post was skipped on the community’s page',
  },
  'post.cancelled': { on: 'post', id: 'Kiriman dibatalkan', en: 'A post was cancelled' },
  'post.retried': { on: 'post', id: 'Kiriman dicoba lagi', en: 'A post was tried again' },
  'post.removalAsked': { on: 'post', id: 'Kiriman diminta dihapus', en: 'A post was asked to be removed' },
  'post.removed': {
    on: 'post',
    id: 'Kiriman sudah terhapus; Meta tidak menemukannya lagi',
    en: 'A post is gone; Meta does not find it any more',
  },
  'post.storyEnded': {
    on: 'post',
    id: 'Cerita sudah berakhir sendiri; halamannya tidak bisa dilihat',
    en: 'A story ended by itself; its page could not be looked at',
  },
  'post.removalConfirmed': {
    on: 'post',
    id: 'Dihapus di halamannya, kata yang menghapus',
    en: 'Deleted on its page, says who deleted it',
  },
  'post.confirmedOut': {
    on: 'post',
    id: 'Dilihat sendiri di halamannya: sudah tayang',
    en: 'Seen on the page by a person: it is out',
  },
  'post.restarted': {
    on: 'post',
    id: 'Dilihat sendiri di halamannya: belum tayang, dijadwalkan lagi',
    en: 'Seen by a person not to be on the page; scheduled anew',
  },
};

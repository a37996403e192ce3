import type { AuditEntry, AuditEvent } from '../../domain/people/audit.ts';
import type { Bilingual } from '../../domain/bilingual.ts';
import { toIso } from '../../domain/time/instant.ts';
import { Role } from '../../domain/people/roles.ts';
import type { Table } from '../../ports/table.ts';
import { campaignRecord } from '../../records/campaign-record.ts';
import { communityRecord } from '../../records/community-record.ts';
import { keys } from '../../records/keys.ts';
import { postRecord } from '../../records/post-record.ts';
import { loadEventually, loadManyEventually } from '../../records/record.ts';
import type { AuditRow } from '../contract/audit.ts';
import { type Names, readNames } from '../views/names.ts';

/** The text of each event, and the kind of its subject. */
const EVENTS: Readonly<
  Record<
    AuditEvent,
    Bilingual & { readonly on: 'member' | 'campaign' | 'channel' | 'post' | 'product' | 'community' }
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

const ROLE_NAMES: Readonly<Record<Role, Bilingual>> = {
  member: { id: 'anggota', en: 'member' },
  coordinator: { id: 'koordinator', en: 'coordinator' },
  leader: { id: 'ketua', en: 'leader' },
};

/** Returns the text of an audit entry; for a role, with the role's name. */
function textOf({ event, detail }: AuditEntry): Bilingual {
  const { id, en } = EVENTS[event];
  const role = Role.safeParse(detail);
  if (!role.success) return { id, en };
  const which = ROLE_NAMES[role.data];
  return { id: `${id}: ${which.id}`, en: `${en}: ${which.en}` };
}

interface Found {
  readonly names: Names;
  readonly campaigns: ReadonlyMap<string, string>;
  /** A post is named by its product and page. */
  readonly posts: ReadonlyMap<string, string>;
  /** The community's name; read only when an entry is about the community. */
  readonly community: string | undefined;
}

function subjectOf({ event, subject }: AuditEntry, found: Found): AuditRow['subject'] {
  const { names, campaigns, posts, community } = found;
  const { on } = EVENTS[event];
  if (on === 'member') return names.member(subject);
  if (on === 'product') return names.product(subject);
  if (on === 'channel') return { id: subject, name: names.channel(subject)?.name ?? subject };
  if (on === 'community') return { id: subject, name: community ?? subject };
  return { id: subject, name: (on === 'post' ? posts : campaigns).get(subject) ?? subject };
}

function pathOf({ event, subject }: AuditEntry): string | undefined {
  const { on } = EVENTS[event];
  if (on === 'post') return `/kiriman/${subject.replace('.', '/')}`;
  return {
    member: `/anggota/${subject}`,
    campaign: `/promosi/${subject}`,
    channel: '/halaman',
    community: '/komunitas',
    // Only its deletion is audited.
    product: undefined,
  }[on];
}

async function findSubjects(table: Table, community: string, entries: readonly AuditEntry[]): Promise<Found> {
  const on = (kind: string): string[] => [
    ...new Set(entries.filter(({ event }) => EVENTS[event].on === kind).map(({ subject }) => subject)),
  ];
  const [campaigns, posts, home] = await Promise.all([
    loadManyEventually(
      table,
      campaignRecord,
      on('campaign').map((id) => keys.campaign(community, id)),
    ),
    loadManyEventually(
      table,
      postRecord,
      on('post').map((id) => keys.post(community, id)),
    ),
    on('community').length > 0
      ? loadEventually(table, communityRecord, keys.community(community))
      : undefined,
  ]);
  const names = await readNames(table, community, {
    members: [...entries.map(({ by }) => by), ...on('member')],
    products: [...on('product'), ...posts.map(({ product }) => product)],
    channels: [...on('channel'), ...posts.map(({ channel }) => channel)],
  });
  const told = posts.map(({ id, product, channel }): [string, string] => [
    id,
    `${names.product(product).name} · ${names.channel(channel)?.name ?? channel}`,
  ]);
  const titles = new Map(campaigns.map(({ id, title }) => [id, title]));
  return { names, campaigns: titles, posts: new Map(told), community: home?.name };
}

/** Returns audit entries with texts, and with names instead of ids. A subject that no longer exists is named by its id. */
export async function auditView(
  table: Table,
  community: string,
  entries: readonly AuditEntry[],
): Promise<AuditRow[]> {
  const found = await findSubjects(table, community, entries);
  return entries.map((entry) => {
    const path = pathOf(entry);
    return {
      at: toIso(entry.at),
      event: entry.event,
      text: textOf(entry),
      ...(entry.by !== undefined && { by: found.names.member(entry.by) }),
      subject: subjectOf(entry, found),
      ...(path !== undefined && { path }),
    };
  });
}

import type { Bilingual } from '../../domain/bilingual.ts';
import type { Campaign } from '../../domain/campaign/campaign.ts';
import { leftOutOf } from '../../domain/campaign/left-out.ts';
import type { Plan } from '../../domain/campaign/plan-input.ts';
import type { ConflictReason, PlanConflict, PlannedPost } from '../../domain/campaign/plan.ts';
import { toIso } from '../../domain/time/instant.ts';
import { dayOf, type Zone } from '../../domain/time/local-day.ts';
import { loadCommunity } from '../../records/community-record.ts';
import { type Caller, may } from '../caller.ts';
import { campaignRow, campaignsMention } from './campaign-view.ts';
import type { LeftOutRow, PlannedRow, PlanReply } from '../contract/campaigns.ts';
import type { ChannelName } from '../contract/posts.ts';
import { mentionedBy, peopleOf } from '../posts/post-view.ts';
import { type Names, readNames } from '../views/names.ts';
import type { Table } from '../../ports/table.ts';

const plannedRow = (post: PlannedPost, names: Names): PlannedRow => ({
  id: post.id,
  ...peopleOf(post, names),
  hosted: post.hosted,
  shape: post.shape,
  publishAt: toIso(post.publishAt),
  ...(post.ownerWindowEndsAt !== undefined && { ownerWindowEndsAt: toIso(post.ownerWindowEndsAt) }),
});

/** Returns each day with the posts that it has in a zone. */
function dayRows(
  days: NonNullable<Plan['days']>,
  posts: readonly PlannedPost[],
  zone: Zone,
): NonNullable<PlanReply['days']> {
  const counts = new Map<string, number>();
  for (const { publishAt } of posts) {
    const day = dayOf(publishAt, zone);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return days.map(({ day, room }) => ({ day, posts: counts.get(day) ?? 0, room }));
}

function pagesToMend(posts: readonly PlannedPost[], names: Names, caller: Caller): ChannelName[] {
  const broken = [...new Set(posts.map(({ channel }) => channel))].filter((id) => names.isBroken(id));
  return broken
    .flatMap((id) => names.channel(id) ?? [])
    .filter(({ owner }) => may(caller, 'channel.read', owner ? [owner.id] : []));
}

/** Returns a plan with names, which the group sees before the plan runs. */
export async function planView(
  table: Table,
  { campaign, plan }: { readonly campaign: Campaign; readonly plan: Plan },
  caller: Caller,
): Promise<PlanReply> {
  const { posts, conflicts, days } = plan;
  const [ofPosts, ofCampaign] = [mentionedBy(posts), campaignsMention([campaign])];
  const names = await readNames(table, campaign.community, {
    members: [...ofPosts.members, ...ofCampaign.members, ...conflicts.map(({ member }) => member)],
    products: [...ofPosts.products, ...ofCampaign.products, ...conflicts.map(({ product }) => product)],
    channels: [...ofPosts.channels, ...conflicts.map(({ channel }) => channel)],
  });
  return {
    campaign: campaignRow(campaign, names, caller),
    posts: posts.map((post) => plannedRow(post, names)),
    ...(days && { days: dayRows(days, posts, (await loadCommunity(table, campaign.community)).zone) }),
    pagesToMend: pagesToMend(posts, names, caller),
    leftOut: leftOutRows(plan, names, caller),
    ...(plan.givenWay && { givenWay: plan.givenWay.length }),
  };
}

/** Why somebody is left out of a plan, in a sentence without blame. */
const CONFLICT_TEXTS: Readonly<Record<ConflictReason, Bilingual>> = {
  peopleNotTold: {
    id: 'Belum dijawab siapa yang terlihat di fotonya. Pembuatnya menjawab di layar produknya.',
    en: 'Nobody has said yet who can be seen in its photo. Its maker answers on the screen of the product.',
  },
  nothingToShow: {
    id: 'Produknya belum punya foto.',
    en: 'The product has no photo yet.',
  },
  noConsent: {
    id: 'Belum memberi izin untuk halamannya sendiri.',
    en: 'Has not given consent for her own page.',
  },
  noConsentForOthers: {
    id: 'Pembuatnya belum memberi izin tayang di halaman orang lain.',
    en: "The maker has not given consent for others' pages.",
  },
  noConsentForHosting: {
    id: 'Belum memberi izin titip di halaman komunitas.',
    en: 'Has not given consent to be hosted on the community page.',
  },
  noConsentAbroad: {
    id: 'Belum memberi izin memproses data di luar negeri; Facebook dan Instagram ada di luar negeri.',
    en: 'Has not given consent for processing abroad; Facebook and Instagram are abroad.',
  },
  noChannelToHost: {
    id: 'Komunitas belum punya halaman yang tersambung untuk titip.',
    en: 'The community has no connected page to host on.',
  },
  noDayLeft: {
    id: 'Semua hari promosi ini sudah penuh untuk halaman ini. Pilih hari lain, atau kurangi produk sehari di promosi yang memenuhinya.',
    en: 'Every day of this campaign is full on this page. Choose other days, or fewer products a day in the campaign that fills them.',
  },
  pageNotChosen: {
    id: 'Halamannya tidak dipilih untuk promosi ini.',
    en: 'This campaign was not given the page.',
  },
  memberLeftOut: {
    id: 'Tidak diikutkan dalam promosi ini.',
    en: 'Was left out of this campaign.',
  },
  tooLate: {
    id: 'Waktunya tidak cukup: hari promosi ini sudah lewat atau hampir habis, atau pemilik halaman tidak sempat memeriksa.',
    en: 'There is no time left: the days of this campaign are over or nearly so, or end before the owner of the page could review it.',
  },
  noDayForAll: {
    id: 'Belum dapat giliran: harinya kurang untuk semua produk. Tambah harinya, atau jumlah produk sehari.',
    en: 'No turn yet: there are too few days for all products. Add days, or products a day.',
  },
  repeatedTooSoon: {
    id: 'Produk yang sama baru saja tayang di halaman ini.',
    en: 'The same product was on this page just recently.',
  },
  ownerSkipped: {
    id: 'Pemilik halaman sudah melewatkannya; ia tidak ditanya lagi.',
    en: 'The page owner has skipped it; she is not asked again.',
  },
  memberGone: {
    id: 'Pembuat atau penjualnya sudah keluar dari Etalase, jadi kirimannya tidak dibuat.',
    en: 'Its maker or seller has left Etalase, so the post was not made.',
  },
  productDeleted: { id: 'Produknya sudah dihapus.', en: 'The product was deleted.' },
  memberSaidNo: {
    id: 'Pembuat produk atau pemilik halaman menjawab "jangan".',
    en: 'The maker of the product or the owner of the page said no.',
  },
  noOtherTime: {
    id: 'Diminta waktu lain, tetapi tidak ada waktu lain yang kosong. Tambah harinya.',
    en: 'Another time was asked for, but no other time is free. Add days.',
  },
  soldOut: { id: 'Produknya sedang habis.', en: 'The product is sold out.' },
};

/** Returns who and what a plan leaves out, with names and a sentence for each reason. */
const leftOutRows = (plan: Plan, names: Names, { actor }: Caller): LeftOutRow[] =>
  leftOutOf(plan, actor).map(({ reason, members, memberCount, things }) => ({
    reason,
    text: CONFLICT_TEXTS[reason],
    members: members.map((id) => names.member(id)),
    memberCount,
    things: [...new Set(things.map((thing) => nameOf(thing, names)))],
  }));

const nameOf = ({ product, channel }: Pick<PlanConflict, 'product' | 'channel'>, names: Names): string =>
  (channel === undefined ? undefined : names.channel(channel)?.name) ?? names.product(product).name;

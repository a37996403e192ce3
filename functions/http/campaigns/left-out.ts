import type { Bilingual } from '../../domain/bilingual.ts';
import { leftOutOf } from '../../domain/campaign/left-out.ts';
import type { ConflictReason, PlanConflict } from '../../domain/campaign/plan.ts';
import type { Caller } from '../caller.ts';
import type { LeftOutRow } from '../contract/campaigns.ts';
import type { Names } from '../views/names.ts';

/** Why somebody is left out of a plan, in a sentence that blames nobody. */
const CONFLICT_WORDS: Readonly<Record<ConflictReason, Bilingual>> = {
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
    id: 'Semua hari promosi ini sudah penuh untuk halaman ini.',
    en: 'Every day of this campaign is full on this page.',
  },
  repeatedTooSoon: {
    id: 'Produk yang sama baru saja tayang di halaman ini.',
    en: 'The same product was on this page just recently.',
  },
  ownerSkipped: {
    id: 'Pemilik halaman sudah melewatkannya; ia tidak ditanya lagi.',
    en: 'The page owner has skipped it; she is not asked again.',
  },
  soldOut: { id: 'Produknya sedang habis.', en: 'The product is sold out.' },
};

/** Who and what a plan leaves out, with names and a sentence for each reason. */
export const leftOutRows = (
  conflicts: readonly PlanConflict[],
  names: Names,
  { actor }: Caller,
): LeftOutRow[] =>
  leftOutOf(conflicts, actor).map(({ reason, members, memberCount, things }) => ({
    reason,
    text: CONFLICT_WORDS[reason],
    members: members.map((id) => names.member(id)),
    memberCount,
    things: [...new Set(things.map((thing) => nameOf(thing, names)))],
  }));

const nameOf = ({ product, channel }: Pick<PlanConflict, 'product' | 'channel'>, names: Names): string =>
  (channel === undefined ? undefined : names.channel(channel)?.name) ?? names.product(product).name;

import type { PlanInput } from './plan-input.ts';
import type { ConflictReason, PlanConflict } from './plan.ts';
import type { Channel } from '../channel/channel.ts';
import { PLATFORM_FACTS } from '../channel/platform-facts.ts';
import type { Platform } from '../channel/platform.ts';
import { hasGranted } from '../people/consent.ts';
import type { Member } from '../people/member.ts';
import type { PostShape } from '../post/post-shape.ts';
import { peopleUnanswered } from '../product/may-show-people.ts';
import { slidesOf } from '../product/packed.ts';
import type { Product } from '../product/product.ts';

/** One channel on which one product may be published, with the product's maker and the sellers. */
export interface Candidate {
  readonly product: Product;
  readonly maker: Member;
  readonly seller: Member;
  readonly alsoSellers: readonly Member[];
  readonly channel: Channel;
  readonly owner: Member | undefined;
  readonly shape: PostShape;
  /** On the community's pages: everybody who may be named with the product, and which of its posts there it is. */
  readonly hosted?: { readonly all: readonly Member[]; readonly group: number };
}

/** A channel with what is published on it, before the shape is chosen. */
type Target = Omit<Candidate, 'shape'>;

type Found = { readonly candidates: Candidate[]; readonly conflicts: PlanConflict[] };
type FoundTargets = { readonly targets: Target[]; readonly conflicts: PlanConflict[] };

/** Returns every channel that consent opens to a product and, for every member who is not reached, the reason. */
export type FindCandidates = (product: Product) => Found;

/** Returns a function that finds the candidates of a product, with an index of pages that all products share. */
export function candidatesFinder(input: PlanInput): FindCandidates {
  const pages = pagesIn(input);
  const apart = new Set(input.campaign.without);
  const { onlySeller } = input.campaign;
  const takesPart = (id: string): boolean =>
    !apart.has(id) && (onlySeller === undefined || id === onlySeller);
  const takingPart = { ...input, members: input.members.filter(({ id }) => takesPart(id)) };
  return (product) => {
    const maker = input.members.find(({ id }) => id === product.maker);
    if (product.soldOut) return leftOut({ reason: 'soldOut', product: product.id });
    if (apart.has(product.maker))
      return leftOut({ reason: 'memberLeftOut', product: product.id, member: product.maker });
    if (peopleUnanswered(product)) return leftOut({ reason: 'peopleNotTold', product: product.id });
    if (!maker || !hasGranted(maker.consents, 'processingAbroad'))
      return leftOut({ reason: 'noConsentAbroad', product: product.id, member: product.maker });
    const sale = { product, maker };
    const own = takingPart.members.map((seller) => onOwnPages(sale, seller, pages));
    const hosted = onCommunityPages(sale, takingPart, pages);
    const shaped = [...own, hosted]
      .flatMap(({ targets }) => targets)
      .map((target) => inShapes(target, input));
    return {
      candidates: shaped.flatMap(({ candidates }) => candidates),
      conflicts: [
        ...[...own, hosted, ...shaped].flatMap(({ conflicts }) => conflicts),
        ...[...apart].map((member) => ({ reason: 'memberLeftOut', product: product.id, member }) as const),
      ],
    };
  };
}

const leftOut = (conflict: PlanConflict): Found => ({ candidates: [], conflicts: [conflict] });

/** The connected pages of each member, and of those the ones that the campaign was given; of the community by no name. */
interface Pages {
  readonly all: ReadonlyMap<string | undefined, readonly Channel[]>;
  readonly chosen: ReadonlyMap<string | undefined, readonly Channel[]>;
}

function pagesIn({ channels, campaign }: PlanInput): Pages {
  const chosen = new Set(campaign.channels ?? channels.map(({ id }) => id));
  return { all: byOwner(channels), chosen: byOwner(channels.filter(({ id }) => chosen.has(id))) };
}

function byOwner(channels: readonly Channel[]): ReadonlyMap<string | undefined, readonly Channel[]> {
  const found = new Map<string | undefined, Channel[]>();
  for (const channel of channels) {
    const its = found.get(channel.owner);
    if (its) its.push(channel);
    else found.set(channel.owner, [channel]);
  }
  return found;
}

/**
 * Returns a candidate for each shape in which a product is published on a channel: a picture, a carousel, a story beside
 * it, or a text; a conflict when there is nothing to show.
 */
function inShapes(target: Target, { campaign }: PlanInput): Found {
  const { product, channel } = target;
  const shapes = shapesFor(product, channel.platform, campaign.stories ?? false);
  if (shapes.length > 0) return { candidates: shapes.map((shape) => ({ ...target, shape })), conflicts: [] };
  return { candidates: [], conflicts: [...everybodyOf(target, 'nothingToShow')] };
}

/** Names everybody who would have sold by a post that is not planned: of a hosted group, all of its members. */
export const everybodyOf = (
  { product, seller, alsoSellers, channel }: Target,
  reason: ConflictReason,
): readonly PlanConflict[] =>
  [seller, ...alsoSellers].map(({ id }) => ({
    reason,
    product: product.id,
    member: id,
    channel: channel.id,
  }));

interface Sale {
  readonly product: Product;
  readonly maker: Member;
}

/**
 * Whether a member is hosted instead of posting herself: she has no page, or agreed to be hosted and not to her own page, and
 * the community has a page.
 */
const isHostedInstead = ({ id, roles, consents }: Member, { all }: Pages): boolean =>
  roles.includes('member') &&
  (!all.has(id) ||
    (!hasGranted(consents, 'ownPage') && hasGranted(consents, 'hosting') && all.has(undefined)));

/**
 * Whether a member is hosted beside posts on her own pages, because these cannot publish at present: they will be held until
 * her pages are mended.
 */
const isHostedMeanwhile = ({ id, roles, consents }: Member, pages: Pages): boolean => {
  const own = pages.chosen.get(id) ?? [];
  return (
    roles.includes('member') &&
    hasGranted(consents, 'ownPage', 'hosting') &&
    own.length > 0 &&
    own.every(({ health }) => health.state === 'broken')
  );
};

function onOwnPages({ product, maker }: Sale, seller: Member, pages: Pages): FoundTargets {
  if (!pages.all.has(seller.id) || isHostedInstead(seller, pages)) return { targets: [], conflicts: [] };
  const without = (reason: ConflictReason): FoundTargets => ({
    targets: [],
    conflicts: [{ reason, product: product.id, member: seller.id }],
  });
  if (!hasGranted(seller.consents, 'ownPage')) return without('noConsent');
  if (!hasGranted(seller.consents, 'processingAbroad')) return without('noConsentAbroad');
  if (seller.id !== maker.id && !hasGranted(maker.consents, 'othersPages'))
    return without('noConsentForOthers');
  const mine = pages.chosen.get(seller.id);
  if (!mine) return without('pageNotChosen');
  return {
    targets: mine.map((channel) => ({ product, maker, seller, alsoSellers: [], channel, owner: seller })),
    conflicts: [],
  };
}

/** The most sellers that one hosted post can name and still be readable. */
const HOSTED_TOGETHER = 10;

/**
 * Returns the community pages for the members who are hosted (titip): those without a channel of their own, those who agreed
 * to that alone, and those whose own channels cannot publish at present. The hosted members of one product share a post that
 * names each of them.
 */
function onCommunityPages({ product, maker }: Sale, input: PlanInput, pages: Pages): FoundTargets {
  const conflicts: PlanConflict[] = [];
  const agreed = input.members.filter((member) => {
    if (!isHostedInstead(member, pages)) return false;
    const reason = whyNotHosted(member, maker);
    if (reason) conflicts.push({ reason, product: product.id, member: member.id });
    return !reason;
  });
  const community = pages.chosen.get(undefined);
  if (!community) {
    const reason: ConflictReason = pages.all.has(undefined) ? 'pageNotChosen' : 'noChannelToHost';
    const unhosted = agreed.map(({ id }) => ({ reason, product: product.id, member: id }));
    return { targets: [], conflicts: [...conflicts, ...unhosted] };
  }
  const meanwhile = input.members.filter(
    (member) => isHostedMeanwhile(member, pages) && !whyNotHosted(member, maker),
  );
  // Whom each post names is a matter of turns (`HostedTurns`); here only how many posts there are is decided.
  const all = [...agreed, ...meanwhile];
  const targets = evenGroups(all, HOSTED_TOGETHER).flatMap(([seller, ...alsoSellers], group) => {
    const hosted = { all, group };
    return seller
      ? community.map((channel) => ({
          product,
          maker,
          seller,
          alsoSellers,
          channel,
          owner: undefined,
          hosted,
        }))
      : [];
  });
  return { targets, conflicts };
}

/** Divides a list into as few groups of at most `most` as possible, of about equal size. */
function evenGroups<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const groups = Math.ceil(all.length / most);
  const size = Math.ceil(all.length / Math.max(1, groups));
  return Array.from({ length: groups }, (_, group) => all.slice(group * size, (group + 1) * size));
}

function whyNotHosted(member: Member, maker: Member): PlanConflict['reason'] | undefined {
  if (!hasGranted(member.consents, 'hosting')) return 'noConsentForHosting';
  if (!hasGranted(member.consents, 'processingAbroad')) return 'noConsentAbroad';
  if (member.id !== maker.id && !hasGranted(maker.consents, 'othersPages')) return 'noConsentForOthers';
  return undefined;
}

/**
 * Returns the shapes in which a product is published on a platform: its pictures, or a text and a link when it has no
 * picture but a page to order from. If the campaign wants stories, a platform that has them shows the product as a story
 * too. Empty when there is nothing to show.
 */
function shapesFor(
  product: Pick<Product, 'photo' | 'morePhotos' | 'orderLink' | 'pack' | 'packUse'>,
  platform: Platform,
  stories: boolean,
): readonly PostShape[] {
  const { shapes } = PLATFORM_FACTS[platform];
  if (!product.photo) return shapes.includes('text') && product.orderLink !== undefined ? ['text'] : [];
  const feed = slidesOf(product) > 1 ? 'carousel' : 'photo';
  return stories && shapes.includes('story') ? [feed, 'story'] : [feed];
}

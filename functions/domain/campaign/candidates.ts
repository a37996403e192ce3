import type { PlanInput } from './plan-input.ts';
import type { ConflictReason, PlanConflict } from './plan.ts';
import type { Channel } from '../channel/channel.ts';
import { PLATFORM_FACTS } from '../channel/platform-facts.ts';
import type { Platform } from '../channel/platform.ts';
import { hasGranted } from '../people/consent.ts';
import type { Member } from '../people/member.ts';
import type { PostShape } from '../post/post-shape.ts';
import { peopleUnanswered } from '../product/may-show-people.ts';
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
}

/** A channel with what is published on it, before the shape is chosen. */
type Target = Omit<Candidate, 'shape'>;

type Found = { readonly candidates: Candidate[]; readonly conflicts: PlanConflict[] };
type FoundTargets = { readonly targets: Target[]; readonly conflicts: PlanConflict[] };

/** Returns every channel that consent opens to a product and, for every member who is not reached, the reason. */
export function findCandidates(input: PlanInput, product: Product): Found {
  const maker = input.members.find(({ id }) => id === product.maker);
  if (product.soldOut) return { candidates: [], conflicts: [{ reason: 'soldOut', product: product.id }] };
  if (peopleUnanswered(product))
    return { candidates: [], conflicts: [{ reason: 'peopleNotTold', product: product.id }] };
  if (!maker || !hasGranted(maker.consents, 'processingAbroad')) {
    return {
      candidates: [],
      conflicts: [{ reason: 'noConsentAbroad', product: product.id, member: product.maker }],
    };
  }
  const channels = input.channels.filter(({ id }) => input.campaign.channels?.includes(id) ?? true);
  const own = input.members.map((seller) => onOwnPages({ product, maker, seller, channels }, input.channels));
  const hosted = onCommunityPages({ product, maker, channels }, input);
  const shaped = [...own, hosted].flatMap(({ targets }) => targets).map((target) => inShapes(target, input));
  return {
    candidates: shaped.flatMap(({ candidates }) => candidates),
    conflicts: [...own, hosted, ...shaped].flatMap(({ conflicts }) => conflicts),
  };
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

type Sale = { product: Product; maker: Member; channels: readonly Channel[] };

function onOwnPages(
  { product, maker, seller, channels }: Sale & { seller: Member },
  all: readonly Channel[],
): FoundTargets {
  if (!all.some(({ owner }) => owner === seller.id)) return { targets: [], conflicts: [] };
  const leftOut = (reason: PlanConflict['reason']): FoundTargets => ({
    targets: [],
    conflicts: [{ reason, product: product.id, member: seller.id }],
  });
  if (!hasGranted(seller.consents, 'ownPage')) return leftOut('noConsent');
  if (!hasGranted(seller.consents, 'processingAbroad')) return leftOut('noConsentAbroad');
  if (seller.id !== maker.id && !hasGranted(maker.consents, 'othersPages'))
    return leftOut('noConsentForOthers');
  const mine = channels.filter(({ owner }) => owner === seller.id);
  if (mine.length === 0) return leftOut('pageNotChosen');
  return {
    targets: mine.map((channel) => ({ product, maker, seller, alsoSellers: [], channel, owner: seller })),
    conflicts: [],
  };
}

/** The most sellers that one hosted post can name and still be readable. */
const HOSTED_TOGETHER = 10;

/**
 * Returns the community pages for the members without a channel of their own, who are hosted (titip). The hosted members
 * of one product share a post that names each of them.
 */
function onCommunityPages({ product, maker, channels }: Sale, input: PlanInput): FoundTargets {
  const without = input.members.filter(
    (member) => member.roles.includes('member') && !input.channels.some(({ owner }) => owner === member.id),
  );
  const conflicts: PlanConflict[] = [];
  const hosted = without.filter((member) => {
    const reason = whyNotHosted(member, maker);
    if (reason) conflicts.push({ reason, product: product.id, member: member.id });
    return !reason;
  });
  const pages = channels.filter(({ owner }) => owner === undefined);
  if (pages.length === 0) {
    const isThere = input.channels.some(({ owner }) => owner === undefined);
    const reason: ConflictReason = isThere ? 'pageNotChosen' : 'noChannelToHost';
    return {
      targets: [],
      conflicts: [...conflicts, ...hosted.map(({ id }) => ({ reason, product: product.id, member: id }))],
    };
  }
  // The maker comes first: the picture shows her product.
  const makerFirst = [...hosted].sort((a, b) => Number(b.id === maker.id) - Number(a.id === maker.id));
  const targets = evenGroups(makerFirst, HOSTED_TOGETHER).flatMap(([seller, ...alsoSellers]) =>
    seller
      ? pages.map((channel) => ({ product, maker, seller, alsoSellers, channel, owner: undefined }))
      : [],
  );
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
  product: Pick<Product, 'photo' | 'morePhotos' | 'orderLink'>,
  platform: Platform,
  stories: boolean,
): readonly PostShape[] {
  const { shapes } = PLATFORM_FACTS[platform];
  if (!product.photo) return shapes.includes('text') && product.orderLink !== undefined ? ['text'] : [];
  const feed = (product.morePhotos ?? []).length > 0 ? 'carousel' : 'photo';
  return stories && shapes.includes('story') ? [feed, 'story'] : [feed];
}

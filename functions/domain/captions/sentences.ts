import { shuffled } from '../seeded.ts';
import { isPreOrder } from '../product/selling.ts';
import type { NamedSeller } from '../product/named-seller.ts';
import type { CaptionBrief } from './caption-brief.ts';
import type { LinkForm } from './fullness.ts';
import { orderLink, shortMessage } from './order-link.ts';
import { stacked } from './paragraph.ts';
import { APPEAL_SECTIONS, type Section } from './phrase-book.ts';
import { sellerSlots } from './slot-values.ts';
import type { Speaker } from './speaker.ts';

/**
 * Returns sentences on price, contents, ingredients and group size, in an order that the seed determines; price and
 * contents may share one sentence. Facts that were said already are left out.
 */
export function factSentences(brief: CaptionBrief, speaker: Speaker): string {
  const random = speaker.randomFor('facts');
  const isOpen = !speaker.hasSaid('price') && !speaker.hasSaid('net');
  const isShared = random() < 0.5 && isOpen && brief.product.net !== undefined;
  const measured = isShared ? (['priceNet'] as const) : (['price', 'net'] as const);
  const sections = [...measured, 'ingredients', 'people'] as const;
  return speaker.join(
    shuffled(random, sections)
      .filter((section) => section === 'priceNet' || !speaker.hasSaid(section))
      .flatMap((section) => speaker.say(section) || (section === 'priceNet' ? apart(speaker) : [])),
  );
}

/** The facts of a list, and the slot that each states. */
const ITEMS = [
  ['itemPrice', 'price'],
  ['itemNet', 'net'],
  ['itemIngredients', 'ingredients'],
  ['itemPeople', 'people'],
  ['itemTaste', 'taste'],
  ['itemTexture', 'texture'],
] as const;

/** Facts about buying that stand in a list below the others. */
const SELLING = ['formerPrice', 'bundle', 'badges', 'preOrder'] as const;

/** Whether a list of the facts would have two lines or more: a list of the price alone is none. */
export const hasList = (speaker: Speaker): boolean =>
  [...ITEMS.map(([section]) => section), ...SELLING].filter((section) => speaker.canSay(section)).length > 1;

/** A line of a list has no full stop. */
const asLine = (sentence: string): string => sentence.replace(/[.。]$/u, '');

/** Returns the facts that were not said yet as a list, one a line, and those on buying below them. */
export function factList(brief: CaptionBrief, speaker: Speaker): string {
  const bullet = speaker.say('bullet') || '•';
  const lines = ITEMS.flatMap(([section, slot]) =>
    speaker.hasSaid(slot) ? [] : speaker.say(section) || (slot === 'price' ? speaker.say('price') : []),
  );
  return stacked(
    [...lines, ...sellingLines(brief, speaker)].filter(Boolean).map((line) => `${bullet} ${asLine(line)}`),
  );
}

/** What others quote of the maker. */
const QUOTED: ReadonlySet<Section> = new Set<Section>(['story', 'own']);

/**
 * Returns up to `most` of the facts that whet the appetite and were not said yet; the seed determines which. A caption
 * quotes the maker once.
 */
export function appealSentences(speaker: Speaker, most: number): string {
  const isQuote = (section: Section): boolean => speaker.situation.voice !== 'own' && QUOTED.has(section);
  const hasQuoted = [...QUOTED].some((section) => speaker.hasSaid(section));
  const sayable = APPEAL_SECTIONS.filter(
    (section) => !speaker.hasSaid(section) && speaker.canSay(section) && !(hasQuoted && isQuote(section)),
  );
  const varied = shuffled(speaker.randomFor('appeal'), sayable);
  return speaker.join(
    varied
      .filter((section, at) => !isQuote(section) || varied.findIndex(isQuote) === at)
      .slice(0, most)
      .map((section) => speaker.say(section)),
  );
}

/** Price and contents are said in two sentences when no sentence may say them together. */
const apart = (speaker: Speaker): readonly string[] => [speaker.say('price'), speaker.say('net')];

const sellingLines = ({ product, day }: CaptionBrief, speaker: Speaker): readonly string[] => [
  ...SELLING.map((section) => speaker.say(section)),
  product.preOrder?.readyOn === undefined && isPreOrder(product.preOrder, day)
    ? speaker.say('preOrderOpen')
    : '',
];

/** Returns sentences on other facts about buying: a former price, a bundle, badges, ordering ahead. */
export const sellingSentences = (brief: CaptionBrief, speaker: Speaker): string =>
  speaker.join(sellingLines(brief, speaker));

/** Returns what food must or may state in one line: not halal, permit, halal number, how long it keeps. */
export function foodLine(brief: CaptionBrief, speaker: Speaker): string {
  if (brief.product.kind !== 'food') return '';
  const stated = (['permit', 'halal', 'shelfLife', 'bestBefore'] as const).map((section) =>
    speaker.say(section),
  );
  return speaker.join([notHalal(brief, speaker), ...shuffled(speaker.randomFor('food'), stated)]);
}

/** "Not halal" must be said wherever it is true. */
export const notHalal = (brief: CaptionBrief, speaker: Speaker): string =>
  brief.product.food?.halal?.state === 'notHalal' ? speaker.say('notHalal') : '';

/**
 * Returns how to order: one sentence for one seller, or a list of all sellers with their numbers; then the other place to
 * order, if there is one.
 */
export function orderLines(brief: CaptionBrief, speaker: Speaker, link: LinkForm): string {
  const sellers = [brief.seller, ...brief.alsoSellers];
  const linkOf = (seller: NamedSeller): string => {
    if (link === 'none') return '';
    return orderLink(seller.phone, link === 'ready' ? shortMessage(brief.product.name) : undefined);
  };
  const elsewhere = link === 'none' ? '' : speaker.say('orderHere');
  if (sellers.length === 1) {
    const address = linkOf(brief.seller);
    return stacked([speaker.say('order'), address && speaker.say('link', { link: address }), elsewhere]);
  }
  const lines = sellers.flatMap((seller) => [
    speaker.say('orderOne', sellerSlots(seller, speaker.locale)),
    linkOf(seller),
  ]);
  return stacked([speaker.say('orderAny'), ...lines, elsewhere]);
}

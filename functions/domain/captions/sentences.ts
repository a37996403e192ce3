import { withoutIsolates } from '../labels/isolates.ts';
import { shuffled } from '../seeded.ts';
import { isPreOrder } from '../product/selling.ts';
import type { BriefSeller, CaptionBrief } from './caption-brief.ts';
import type { LinkForm } from './fullness.ts';
import { orderLink } from './order-link.ts';
import { stacked } from './paragraph.ts';
import { sellerSlots } from './slot-values.ts';
import type { Speaker } from './speaker.ts';

/** The slots that another text has already filled. */
type Said = readonly string[];

/**
 * Returns sentences on price, contents, ingredients and group size, in an order that the seed determines; price and
 * contents may share one sentence. Facts that were said already are left out.
 */
export function factSentences(brief: CaptionBrief, speaker: Speaker, said: Said = []): string {
  const random = speaker.orderOf('facts');
  const isShared = said.length === 0 && brief.product.net !== undefined && random() < 0.5;
  const measured = isShared ? (['priceNet'] as const) : (['price', 'net'] as const);
  const sections = [...measured, 'ingredients', 'people'] as const;
  return speaker.join(
    shuffled(random, sections)
      .filter((section) => !said.includes(section))
      .flatMap((section) => speaker.say(section) || (section === 'priceNet' ? apart(speaker) : [])),
  );
}

/** Price and contents are said in two sentences when no sentence may say them together. */
const apart = (speaker: Speaker): readonly string[] => [speaker.say('price'), speaker.say('net')];

/** Returns sentences on other facts about buying: a former price, a bundle, badges, ordering ahead. */
export const sellingSentences = ({ product, day }: CaptionBrief, speaker: Speaker): string =>
  speaker.join([
    speaker.say('formerPrice'),
    speaker.say('bundle'),
    speaker.say('badges'),
    speaker.say('preOrder'),
    product.preOrder?.readyOn === undefined && isPreOrder(product.preOrder, day)
      ? speaker.say('preOrderOpen')
      : '',
  ]);

/** Returns what food must or may state in one line: not halal, permit, halal number, how long it keeps. */
export function foodLine(brief: CaptionBrief, speaker: Speaker): string {
  if (brief.product.kind !== 'food') return '';
  return speaker.join([
    notHalal(brief, speaker),
    speaker.say('permit'),
    speaker.say('halal'),
    speaker.say('shelfLife'),
    speaker.say('bestBefore'),
  ]);
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
  const linkOf = (seller: BriefSeller): string => {
    if (link === 'none') return '';
    const slots = sellerSlots(seller, speaker.locale);
    // The message is not part of the caption: in a chat of its own it needs no isolates.
    const message = link === 'ready' ? withoutIsolates(speaker.say('readyMessage', slots)) : undefined;
    return orderLink(seller.phone, message);
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

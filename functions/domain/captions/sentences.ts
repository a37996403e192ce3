import { randomFrom, shuffled } from '../seeded.ts';
import type { CaptionBrief } from './caption-brief.ts';
import { orderLink } from './order-link.ts';
import type { Speaker } from './speaker.ts';

export type LinkForm = 'ready' | 'bare' | 'none';

const joined = (sentences: readonly string[], by: string): string => sentences.filter(Boolean).join(by);

/** Price, contents, ingredients and group size, in an order of the seed's choosing; price and contents may share one. */
export function factSentences(brief: CaptionBrief, speaker: Speaker): string {
  const random = randomFrom(`${brief.seed}|facts`);
  const isShared = brief.product.net !== undefined && random() < 0.5;
  const measured = isShared ? (['priceNet'] as const) : (['price', 'net'] as const);
  const order = shuffled(random, [...measured, 'ingredients', 'people'] as const);
  return joined(
    order.map((part) => speaker.say(part)),
    ' ',
  );
}

/** What food must or may state in one line: not halal, permit, halal number, how long it keeps. */
export function foodLine(brief: CaptionBrief, speaker: Speaker): string {
  if (brief.product.kind !== 'food') return '';
  return joined(
    [
      notHalal(brief, speaker),
      speaker.say('permit'),
      speaker.say('halal'),
      speaker.say('shelfLife'),
      speaker.say('bestBefore'),
    ],
    ' ',
  );
}

/** "Not halal" must be said wherever it is true. */
export const notHalal = (brief: CaptionBrief, speaker: Speaker): string =>
  brief.product.food?.halal?.state === 'notHalal' ? speaker.say('notHalal') : '';

/** How to order: one sentence for one seller, a list of everybody with her number for several. */
export function orderLines(brief: CaptionBrief, speaker: Speaker, link: LinkForm): string {
  const sellers = [brief.seller, ...brief.alsoSellers];
  const linkOf = (seller: { name: string; phone: string }): string => {
    if (link === 'none') return '';
    const message = link === 'ready' ? speaker.say('readyMessage', { seller: seller.name }) : undefined;
    return orderLink(seller.phone, message);
  };
  if (sellers.length === 1) {
    const address = linkOf(brief.seller);
    return joined([speaker.say('order'), address && speaker.say('link', { link: address })], '\n');
  }
  const lines = sellers.flatMap((seller) => [
    speaker.say('orderOne', { seller: seller.name, phone: seller.phone }),
    linkOf(seller),
  ]);
  return joined([speaker.say('orderAny'), ...lines], '\n');
}

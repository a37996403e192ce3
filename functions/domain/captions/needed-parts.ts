import type { Part } from './phrase-book.ts';

/**
 * Parts without which a caption does not say what there is, whose it is, what it costs, how to order it, or what the law
 * wants said. Every other is left out where none of its wordings may be published.
 */
const NEEDED: ReadonlySet<Part> = new Set<Part>([
  'opening',
  'credit',
  'price',
  'preOrder',
  'preOrderOpen',
  'notHalal',
  'order',
  'orderAny',
  'orderOne',
  'caution',
]);

export const isNeeded = (part: Part): boolean => NEEDED.has(part);

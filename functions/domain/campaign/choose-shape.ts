import type { Platform } from '../channel/platform.ts';
import { PLATFORM_FACTS } from '../channel/platform-facts.ts';
import type { PostShape } from '../post/post-shape.ts';
import type { Product } from '../product/product.ts';

/**
 * The shapes in which a product goes out on a platform: its pictures, or words and a link when it has none but a page to
 * order from. With stories asked for, a platform that has them shows it as a story too. Empty when there is nothing to show.
 */
export function shapesFor(
  product: Pick<Product, 'photo' | 'morePhotos' | 'orderLink'>,
  platform: Platform,
  stories: boolean,
): readonly PostShape[] {
  const { shapes } = PLATFORM_FACTS[platform];
  if (!product.photo) return shapes.includes('text') && product.orderLink !== undefined ? ['text'] : [];
  const feed = (product.morePhotos ?? []).length > 0 ? 'carousel' : 'photo';
  return stories && shapes.includes('story') ? [feed, 'story'] : [feed];
}

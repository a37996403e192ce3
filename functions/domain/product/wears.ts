import type { LabelContent } from '../picture/picture-content.ts';
import { soldIn } from './packed.ts';
import { shownPhotos } from './photos.ts';
import type { Product } from './product.ts';

/** What decides in which compositions a product's pictures can be. */
type Wears = Pick<LabelContent, 'pack' | 'cutOut' | 'photos'>;

/**
 * Returns what decides in which compositions a product's pictures can be, beside its look: what it is sold in, whether it can be
 * cut out of its photo's ground, which nothing is that may be a person, by the models or by her word, and how many photos a
 * collage has.
 */
export function wearsOf(
  product: Pick<
    Product,
    'kind' | 'asTaken' | 'photoContents' | 'photo' | 'morePhotos' | 'people' | 'pack' | 'packUse'
  >,
): Wears {
  const pack = soldIn(product);
  const { cover } = shownPhotos(product);
  const mayShowPerson = product.people !== undefined && product.people.answer !== 'nobody';
  return {
    ...(pack !== undefined && { pack }),
    ...(cover?.contents?.cutOut && !mayShowPerson && { cutOut: true as const }),
    ...(cover?.beside && { photos: 1 + cover.beside.length }),
  };
}

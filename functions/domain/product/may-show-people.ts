import { problem } from '../problem.ts';
import { photoName, photosOf } from './photos.ts';
import type { Product } from './product.ts';

/**
 * Whether a person may be in a product's photos, so that its maker is asked: models saw what may be a face, or did not look,
 * or the product is something that people do together.
 */
export function mayShowPeople(
  product: Pick<Product, 'kind' | 'photo' | 'morePhotos' | 'photoContents'>,
): boolean {
  const photos = photosOf(product);
  if (photos.length === 0) return false;
  if (product.kind === 'experience' || product.kind === 'class') return true;
  return photos.some((photo) => product.photoContents?.[photoName(photo)]?.faces.length !== 0);
}

/** Whether nothing of a product may be shared before somebody says who is in its photos. */
export const peopleUnanswered = (product: Product): boolean =>
  product.people === undefined && mayShowPeople(product);

export const peopleNotTold = problem('product.peopleNotTold', 'invalid', {
  field: 'people',
  id: 'Jawab dulu: siapa yang terlihat di fotonya? Tidak ada orang, saya sendiri, orang lain yang setuju, atau anak yang orang tuanya setuju.',
  en: 'Answer first: who can be seen in the photo? Nobody, me, others who agreed, or a child whose parent agreed.',
});

import { describe, expect, it } from 'vitest';
import type { PeopleInPhoto } from '../../../functions/domain/picture/people-in-photo.ts';
import type { Product } from '../../../functions/domain/product/product.ts';
import { photoName, shownPhoto, shownPhotos } from '../../../functions/domain/product/photos.ts';
import { wearsOf } from '../../../functions/domain/product/wears.ts';
import { aProduct } from '../../factories/entities.ts';

const box = { x: 0.2, y: 0.3, width: 0.5, height: 0.5 };
const cutOut = { box, outline: 'M400 600L1400 600L1400 1600Z' };
const contents = { subject: { box, area: 0.2, clean: true }, faces: [], cutOut };

const canBeCutOut = (product: Product): boolean => wearsOf(product).cutOut === true;

const { photo } = aProduct();
if (!photo) throw new Error('the product has a photo');
const seen = { photoContents: { [photoName(photo)]: contents } };
const said = (answer: PeopleInPhoto) => ({ people: { answer, by: 'kenanga', at: 0 } });

describe('a product', () => {
  it('can be cut out of a photo in which models saw how, and of no other', () => {
    expect(canBeCutOut(aProduct({ ...seen, people: undefined }))).toBe(true);
    expect(canBeCutOut(aProduct({ ...seen, ...said('nobody') }))).toBe(true);
    expect(canBeCutOut(aProduct())).toBe(false);
    const { cutOut: _, ...untrusted } = contents;
    expect(canBeCutOut(aProduct({ photoContents: { [photoName(photo)]: untrusted } }))).toBe(false);
  });

  it.each(['me', 'agreed', 'child'] as const)(
    'is not cut out of a photo of people, by her word: %s',
    (answer) => {
      expect(canBeCutOut(aProduct({ ...seen, ...said(answer) }))).toBe(false);
    },
  );

  it('can be cut out where a person set the focus, which replaces only the subject', () => {
    const byHand = aProduct({ ...seen, photo: { ...photo, focusByHand: true } });
    expect(canBeCutOut(byHand)).toBe(true);
    expect(byHand.photo && shownPhoto(byHand, byHand.photo).contents).toEqual({ faces: [], cutOut });
  });
});

describe('a collage of a product', () => {
  const more = (count: number) =>
    Array.from({ length: count }, (_, number) => ({ ...photo, key: `photos/further-${String(number)}.jpg` }));

  it.each([
    [0, undefined],
    [1, 2],
    [3, 4],
    [9, 4],
  ])('with %i further photos shows %s', (count, photos) => {
    expect(wearsOf(aProduct({ morePhotos: more(count) })).photos).toBe(photos);
  });

  it('shows the first further photos beside the cover', () => {
    const { cover } = shownPhotos(aProduct({ morePhotos: more(5) }));
    expect(cover?.beside?.map(({ key }) => key)).toEqual(
      [0, 1, 2].map((at) => `photos/further-${String(at)}.jpg`),
    );
    expect(shownPhotos(aProduct({ morePhotos: [] })).cover).not.toHaveProperty('beside');
  });
});

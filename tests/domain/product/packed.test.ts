import { describe, expect, it } from 'vitest';
import { endsInExample, examplePackOf, slidesOf, soldIn } from '../../../functions/domain/product/packed.ts';
import { MOST_MORE_PHOTOS } from '../../../functions/domain/product/product.ts';
import { aProduct } from '../../factories/entities.ts';

const photoNamed = (key: string) => ({ key, width: 1600, height: 1200, focus: { x: 0.5, y: 0.5 } });

describe('what a product is packed in', () => {
  it('leads its pictures if it is sold in it, which is so unless its maker says otherwise', () => {
    expect(soldIn({ pack: 'jar' })).toBe('jar');
    expect(soldIn({ pack: 'jar', packUse: 'sold' })).toBe('jar');
    expect(examplePackOf({ pack: 'jar' })).toBeUndefined();
  });

  it('is one more picture after its photos if it is an example only', () => {
    const example = { pack: 'jar', packUse: 'example' } as const;
    expect(soldIn(example)).toBeUndefined();
    expect(examplePackOf(example)).toBe('jar');
    const one = aProduct({ ...example, morePhotos: undefined });
    expect([endsInExample(one), slidesOf(one)]).toEqual([true, 2]);
    expect(slidesOf(aProduct({ pack: 'jar', morePhotos: undefined }))).toBe(1);
  });

  it('gives way to photos where they are as many as a carousel holds', () => {
    const morePhotos = Array.from({ length: MOST_MORE_PHOTOS }, (_, at) => photoNamed(`photos/${at}.jpg`));
    const full = aProduct({ pack: 'jar', packUse: 'example', morePhotos });
    expect([endsInExample(full), slidesOf(full)]).toEqual([false, MOST_MORE_PHOTOS + 1]);
  });

  it('is nothing without a photo', () => {
    expect(slidesOf({ pack: 'jar', packUse: 'example' })).toBe(0);
  });
});

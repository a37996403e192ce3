import { describe, expect, it } from 'vitest';
import { namedSeller } from '../../../functions/domain/product/named-seller.ts';
import { offerFingerprint, saysTheSame } from '../../../functions/domain/product/offer-fingerprint.ts';
import type { Product } from '../../../functions/domain/product/product.ts';
import { aCommunity, aMember, aProduct } from '../../factories/entities.ts';

const DAY = '2026-12-01';
const SELLER = aMember();

const fingerprintOf = (product: Partial<Product>, phone = aCommunity().contactPhone): string => {
  const { phone: _, ...phoneless } = SELLER;
  return offerFingerprint(aProduct(product), DAY, [
    namedSeller(phoneless, aCommunity({ contactPhone: phone })),
  ]);
};

describe('the fingerprint of an offer', () => {
  it.each([
    ['another price', fingerprintOf({ price: 25_000 })],
    ['food that is not halal', fingerprintOf({ food: { halal: { state: 'notHalal' } } })],
    ['another number of the community, where the seller has none', fingerprintOf({}, '0800-0000-0177')],
  ])('asks for another caption with %s', (_, fingerprint) => {
    expect(saysTheSame(fingerprintOf({}), fingerprint)).toBe(false);
  });

  it('asks for another picture alone when only what is shown has changed', () => {
    const fingerprint = fingerprintOf({ net: '500 g' });
    expect(fingerprint).not.toBe(fingerprintOf({}));
    expect(saysTheSame(fingerprintOf({}), fingerprint)).toBe(true);
  });
});

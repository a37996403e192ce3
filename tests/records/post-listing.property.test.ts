import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../functions/domain/channel/platform.ts';
import { ID_FORM } from '../../functions/domain/identity.ts';
import { ListState } from '../../functions/domain/post/list-state.ts';
import { POST_SHAPES } from '../../functions/domain/post/post-shape.ts';
import {
  CarriedListing,
  CarriedState,
  packState,
  type PostListing,
  storedListing,
} from '../../functions/records/post-listing.ts';
import { fromItem, toItem } from '../../functions/records/record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { aPost } from '../factories/entities.ts';

/** Ids as the app makes them, of hexadecimal digits in another number, as people type them, and at their longest. */
const id = fc.oneof(
  fc.stringMatching(/^[0-9a-f]{32}$/),
  fc.stringMatching(/^[0-9a-f]{31,33}$/),
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/).filter((text) => ID_FORM.test(text)),
);
const people = fc.constantFrom('a'.repeat(32), 'b'.repeat(32), 'kenanga', '0'.repeat(32));

const listing: fc.Arbitrary<PostListing> = fc.record(
  {
    platform: fc.constantFrom(...PLATFORMS),
    shape: fc.constantFrom(...POST_SHAPES),
    channel: fc.oneof(id, fc.stringMatching(/^(facebook|instagram)-[0-9a-f]{15,17}$/)),
    product: id,
    maker: fc.oneof(id, people),
    seller: fc.oneof(id, people),
    owner: fc.oneof(id, people),
    alsoSellers: fc.array(id, { minLength: 1, maxLength: 9 }),
  },
  { requiredKeys: ['platform', 'shape', 'channel', 'product', 'maker', 'seller'] },
);

describe('what lists tell of a post', () => {
  it('is the same after it was packed, whatever its ids are', () => {
    fc.assert(
      fc.property(listing, (made) => {
        expect(CarriedListing.parse(storedListing(made))).toEqual(made);
        // As it was stored before version 4.
        expect(CarriedListing.parse(made)).toEqual(made);
        const post = { ...aPost({ owner: undefined }), ...made };
        expect(fromItem(postRecord, toItem(postRecord, post))).toEqual(post);
      }),
    );
  });

  it('is refused when it was not packed by us', () => {
    const { product: good = '' } = storedListing(aPost());
    expect(CarriedListing.safeParse({ product: good }).success).toBe(true);
    for (const bad of [
      '',
      'fp',
      `x${good.slice(1)}`,
      `f?${good.slice(2)}`,
      'fp.page',
      'fp.page!!!!',
      'fp.page=.a.b!',
    ])
      expect([bad, CarriedListing.safeParse({ product: bad }).success]).toEqual([bad, false]);
  });

  it('tells each state by a letter of its own', () => {
    const letters = ListState.options.map(packState);
    expect(letters.map((letter) => CarriedState.parse(letter))).toEqual(ListState.options);
    expect(ListState.options.map((word) => CarriedState.parse(word))).toEqual(ListState.options);
    expect(CarriedState.safeParse('x').success).toBe(false);
  });
});

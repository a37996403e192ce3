import { hashtagFrom } from '../domain/captions/hashtag-from.ts';
import type { Community } from '../domain/people/community.ts';
import type { Member } from '../domain/people/member.ts';
import { namedSeller } from '../domain/product/named-seller.ts';
import type { Product } from '../domain/product/product.ts';
import { textStyleOf } from '../domain/captions/text-style.ts';
import type { CaptionRequest } from '../ports/caption-writer.ts';

/** Builds a request for a caption from stored records. */
export function captionRequest(
  facts: {
    readonly community: Community;
    readonly product: Product;
    readonly maker: Member;
    readonly seller: Member;
    readonly alsoSellers: readonly Member[];
  },
  how: Pick<
    CaptionRequest,
    | 'hosted'
    | 'language'
    | 'audience'
    | 'place'
    | 'seed'
    | 'day'
    | 'pictures'
    | 'numberOnPage'
    | 'round'
    | 'event'
    | 'asks'
    | 'sentence'
  >,
): CaptionRequest {
  const { community, product, maker, seller, alsoSellers } = facts;
  return {
    ...how,
    ...textStyleOf(product.wording, community.wording),
    product,
    maker: {
      id: maker.id,
      name: maker.name,
      brand: maker.brand?.name,
      village: maker.brand?.village ?? community.village,
    },
    seller: namedSeller(seller, community),
    alsoSellers: alsoSellers.map((member) => namedSeller(member, community)),
    community: { name: community.name, village: community.village, hashtags: community.hashtags },
  };
}

/**
 * Returns the names that a caption may contain although a claim word is in them: the names of its people, their villages,
 * the community and its village, also as hashtags. The phrase book has the same exception (`namesIn`). Brands are not
 * exempt, since the law judges them as texts.
 */
export function namesBehind(community: Community | undefined, people: readonly Member[]): readonly string[] {
  const names = [
    ...people.flatMap(({ name, brand }) => [name, brand?.village ?? []].flat()),
    ...(community ? [community.name, community.village] : []),
  ];
  return [...new Set(names.flatMap((name) => [name, hashtagFrom(name) ?? []].flat()))];
}

import { hashtagFrom } from '../domain/captions/hashtag-from.ts';
import type { Community } from '../domain/people/community.ts';
import type { Member } from '../domain/people/member.ts';
import { namedSeller } from '../domain/product/named-seller.ts';
import type { Product } from '../domain/product/product.ts';
import { wordingOf } from '../domain/captions/wording.ts';
import type { CaptionRequest } from '../ports/caption-writer.ts';

/** The facts of a caption, from what is stored. */
export function captionRequest(
  facts: {
    readonly community: Community;
    readonly product: Product;
    readonly maker: Member;
    readonly seller: Member;
    readonly alsoSellers: readonly Member[];
  },
  how: Pick<CaptionRequest, 'hosted' | 'language' | 'audience' | 'place' | 'seed' | 'day' | 'pictures'>,
): CaptionRequest {
  const { community, product, maker, seller, alsoSellers } = facts;
  return {
    ...how,
    ...wordingOf(product.wording, community.wording),
    product,
    maker: {
      id: maker.id,
      name: maker.name,
      brand: maker.brand?.name ?? maker.name,
      village: maker.brand?.village ?? community.village,
    },
    seller: namedSeller(seller, community),
    alsoSellers: alsoSellers.map((member) => namedSeller(member, community)),
    community: { name: community.name, village: community.village, hashtags: community.hashtags },
  };
}

/**
 * Names that a caption may say although a claim word is in them: of its people, their villages and the community, also
 * as hashtags. Like what the phrase book may say (`namesIn`); brands are not exempt, for the law judges them as texts.
 */
export function namesBehind(community: Community | undefined, people: readonly Member[]): readonly string[] {
  const names = [
    ...people.flatMap(({ name, brand }) => [name, brand?.village ?? []].flat()),
    ...(community ? [community.name, community.village] : []),
  ];
  return [...new Set(names.flatMap((name) => [name, hashtagFrom(name) ?? []].flat()))];
}

import type { CaptionSubject } from '../domain/captions/check-caption.ts';
import { offerMarkOf } from '../domain/product/offer-mark.ts';
import type { Post } from '../domain/post/post.ts';
import type { Table } from '../ports/table.ts';
import { namesBehind } from '../records/caption-facts.ts';
import { communityRecord } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { loadTogether } from '../records/load-together.ts';
import { memberRecord } from '../records/member-record.ts';
import { productRecord } from '../records/product-record.ts';

/** What words are judged by, and what the offer looks like on the post's day. */
export type SubjectOfPost = CaptionSubject & { readonly offerMark?: string };

/**
 * What the words of a post are judged by: its product, and the names of its people. Undefined when the product is gone;
 * who else is gone lends no name.
 */
export async function subjectOfPost(table: Table, post: Post): Promise<SubjectOfPost | undefined> {
  const { community, maker, seller, alsoSellers = [] } = post;
  const communityKey = keys.community(community);
  const productKey = keys.product(community, post.product);
  const memberKeys = [maker, seller, ...alsoSellers].map((who) => keys.member(community, who));
  const read = await loadTogether(table, [communityKey, productKey, ...memberKeys]);
  const product = read(productRecord, productKey);
  if (!product) return undefined;
  const people = new Map(
    memberKeys.flatMap((key) => read(memberRecord, key) ?? []).map((one) => [one.id, one]),
  );
  const found = read(communityRecord, communityKey);
  return {
    kind: product.kind,
    halal: product.food?.halal,
    names: namesBehind(found, [...people.values()]),
    ...(found && { offerMark: offerMarkOf(post, product, { community: found, members: people }) }),
  };
}

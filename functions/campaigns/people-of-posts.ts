import type { Community } from '../domain/people/community.ts';
import type { Member } from '../domain/people/member.ts';
import type { PlannedPost } from '../domain/campaign/plan.ts';
import type { Product } from '../domain/product/product.ts';
import type { Table } from '../ports/table.ts';
import { communityRecord } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { loadTogether } from '../records/load-together.ts';
import { memberRecord } from '../records/member-record.ts';
import { productRecord } from '../records/product-record.ts';

/** Those whom the words of some posts speak of, by id. */
export interface People {
  readonly community: Community;
  readonly members: ReadonlyMap<string, Member>;
  readonly products: ReadonlyMap<string, Product>;
}

const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));

/** The community, and of its people and products those that these posts name. */
export async function readPeople(
  table: Table,
  community: string,
  posts: readonly PlannedPost[],
): Promise<People | undefined> {
  const named = posts.flatMap(({ maker, seller, alsoSellers = [] }) => [maker, seller, ...alsoSellers]);
  const memberKeys = [...new Set(named)].map((id) => keys.member(community, id));
  const productKeys = [...new Set(posts.map(({ product }) => product))].map((id) =>
    keys.product(community, id),
  );
  const communityKey = keys.community(community);
  // For their words only: what they decided is asked again at the commit.
  const read = await loadTogether(table, [communityKey, ...memberKeys, ...productKeys], {
    consistent: false,
  });
  const members = memberKeys.flatMap((key) => read(memberRecord, key) ?? []);
  const products = productKeys.flatMap((key) => read(productRecord, key) ?? []);
  const found = read(communityRecord, communityKey);
  return found && { community: found, members: byId(members), products: byId(products) };
}

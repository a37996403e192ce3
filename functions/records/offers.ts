import type { Community } from '../domain/people/community.ts';
import type { Member } from '../domain/people/member.ts';
import type { Product } from '../domain/product/product.ts';
import type { Key, Table } from '../ports/table.ts';
import { communityRecord } from './community-record.ts';
import { keys } from './keys.ts';
import { loadTogether } from './load-together.ts';
import { memberRecord } from './member-record.ts';
import { productRecord } from './product-record.ts';
import { loadEventually } from './record.ts';

/** A product with the people behind it: who made it and who sells it. */
export interface Offer {
  readonly community: Community;
  readonly product: Product;
  readonly maker: Member;
  readonly seller: Member;
}

/** The names of an offer. With `maker`, if the caller knows her, the maker is read in the same request. */
export interface OfferNames {
  readonly community: string;
  readonly product: string;
  readonly seller: string;
  readonly maker?: string;
}

/** Reads an offer, eventually consistent, to show or draw it. Undefined when any part of it is gone. */
export async function readOffer(table: Table, names: OfferNames): Promise<Offer | undefined> {
  const memberKey = (id: string): Key => keys.member(names.community, id);
  const at = {
    community: keys.community(names.community),
    product: keys.product(names.community, names.product),
  };
  const people = [names.seller, names.maker].filter((id) => id !== undefined).map(memberKey);
  const read = await loadTogether(table, [at.community, at.product, ...people], { consistent: false });
  const community = read(communityRecord, at.community);
  const product = read(productRecord, at.product);
  const seller = read(memberRecord, memberKey(names.seller));
  if (!community || !product || !seller) return undefined;
  const makerKey = memberKey(product.maker);
  const maker = read(memberRecord, makerKey) ?? (await loadEventually(table, memberRecord, makerKey));
  return maker && { community, product, maker, seller };
}

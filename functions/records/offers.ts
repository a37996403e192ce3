import type { Community } from '../domain/community.ts';
import type { Member } from '../domain/member.ts';
import type { Product } from '../domain/product.ts';
import type { Table } from '../ports/table.ts';
import { communityRecord } from './community-record.ts';
import { keys } from './keys.ts';
import { memberRecord } from './member-record.ts';
import { productRecord } from './product-record.ts';
import { glance } from './record.ts';

/** A product with the people behind it: who made it and who sells it. */
export interface Offer {
  readonly community: Community;
  readonly product: Product;
  readonly maker: Member;
  readonly seller: Member;
}

/** Reads an offer to show or draw it; undefined when any part of it is gone. */
export async function readOffer(
  table: Table,
  names: { readonly community: string; readonly product: string; readonly seller: string },
): Promise<Offer | undefined> {
  const [community, product, seller] = await Promise.all([
    glance(table, communityRecord, keys.community(names.community)),
    glance(table, productRecord, keys.product(names.community, names.product)),
    glance(table, memberRecord, keys.member(names.community, names.seller)),
  ]);
  if (!community || !product || !seller) return undefined;
  const maker =
    product.maker === seller.id
      ? seller
      : await glance(table, memberRecord, keys.member(names.community, product.maker));
  return maker && { community, product, maker, seller };
}

import type { Product } from '../../domain/product/product.ts';
import { keys } from '../../records/keys.ts';
import { memberRecord } from '../../records/member-record.ts';
import { load } from '../../records/record.ts';
import type { AppDeps } from '../app-deps.ts';
import type { Caller } from '../caller.ts';
import type { ProductReply } from '../contract/products.ts';
import { pictureLinks } from '../views/picture-links.ts';
import { productView } from './product-view.ts';

export type ProductDeps = Pick<
  AppDeps,
  'table' | 'clock' | 'ids' | 'dispatch' | 'log' | 'media' | 'pictures' | 'sealer' | 'uploads'
>;

/** Returns a product as its responses show it, with its maker's name and brand. */
export async function replyWith(deps: ProductDeps, product: Product, caller: Caller): Promise<ProductReply> {
  const maker = await load(deps.table, memberRecord, keys.member(product.community, product.maker));
  return productView(product, maker, caller, pictureLinks(deps));
}

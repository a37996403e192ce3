import { z } from 'zod';
import { Brand } from '../../domain/brand.ts';
import { Named, PictureUrl } from './common.ts';

/** `PUT /api/members/:id/brand`: what stands on a maker's label; her logo stays. */
export const SaveBrand = Brand.omit({ logoKey: true }).meta({ id: 'SaveBrand' });
export type SaveBrand = z.infer<typeof SaveBrand>;

/** `GET /api/members/:id/brand`, and the answer to each change. `brand` is absent until it was first filled in. */
export const BrandReply = z
  .object({ member: Named, brand: SaveBrand.optional(), logoUrl: PictureUrl.optional() })
  .meta({ id: 'BrandReply' });
export type BrandReply = z.infer<typeof BrandReply>;

import { z } from 'zod';
import { Brand, HexColour } from '../../domain/people/brand.ts';
import { Named, PictureUrl } from './common.ts';

const Typed = z.string().max(500);

/** `PUT /api/members/:id/brand`: what is to stand on a maker's label, as she typed it; her logo stays. */
export const SaveBrand = z
  .object({
    name: Typed,
    address: Typed,
    village: Typed,
    tagline: Typed.optional(),
    accent: HexColour.optional(),
  })
  .meta({ id: 'SaveBrand' });
export type SaveBrand = z.infer<typeof SaveBrand>;

/** `GET /api/members/:id/brand`, and the answer to each change. `brand` is absent until it was first filled in. */
export const BrandReply = z
  .object({ member: Named, brand: Brand.omit({ logoKey: true }).optional(), logoUrl: PictureUrl.optional() })
  .meta({ id: 'BrandReply' });
export type BrandReply = z.infer<typeof BrandReply>;

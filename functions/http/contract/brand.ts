import * as z from 'zod';
import { Brand, HexColour } from '../../domain/people/brand.ts';
import { Named, FacetRevision, PictureUrl } from './common.ts';

const Typed = z.string().max(500);

/** `PUT /api/members/:id/brand`: the texts of a maker's label as she typed them. Her logo does not change. */
export const SaveBrand = z
  .object({
    name: Typed,
    address: Typed,
    village: Typed,
    tagline: Typed.optional(),
    accent: HexColour.optional(),
  })
  .meta({
    id: 'SaveBrand',
    description: 'The texts of a label as they were typed',
    examples: [
      { name: 'Watu Lereng', address: 'Giriwening RT 02', village: 'Giriwening', accent: '#8a3b12' },
    ],
  });
export type SaveBrand = z.infer<typeof SaveBrand>;

/** `GET /api/members/:id/brand`, and the response to each change. `brand` is absent until it is first saved. */
export const BrandReply = z
  .object({
    member: Named,
    revision: FacetRevision,
    brand: Brand.omit({ logoKey: true }).optional(),
    logoUrl: PictureUrl.optional(),
  })
  .meta({ id: 'BrandReply' });
export type BrandReply = z.infer<typeof BrandReply>;

import * as z from 'zod';

/** A colour as `#rrggbb`. */
export const HexColour = z
  .string()
  .regex(/^#[0-9A-Fa-f]{6}$/, { error: 'write a colour as #rrggbb' })
  .meta({ description: 'A colour as #rrggbb', examples: ['#8a3b12'] });
export type HexColour = z.infer<typeof HexColour>;

/** The brand as a maker prints it on labels. The law requires name and address on food labels. */
export const Brand = z.object({
  name: z.string().trim().min(1).max(60),
  address: z.string().trim().min(1).max(160),
  village: z.string().trim().min(1).max(60),
  tagline: z.string().trim().min(1).max(80).optional(),
  accent: HexColour.optional(),
  /** The key of the cleaned logo, a PNG, in the media store. */
  logoKey: z.string().min(1).optional(),
});
export type Brand = z.infer<typeof Brand>;

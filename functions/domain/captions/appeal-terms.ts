import { z } from 'zod';
import { Occasion, Season, Spice, Taste, Texture } from '../product/appeal.ts';

const Term = z.string().trim().min(1).max(60);

/** A language's terms for the facts that members tap, for use within its phrases. A fact without a term is not said. */
export const AppealTerms = z.strictObject({
  taste: z.partialRecord(Taste, Term).optional(),
  texture: z.partialRecord(Texture, Term).optional(),
  spice: z.partialRecord(Spice, Term).optional(),
  occasions: z.partialRecord(Occasion, Term).optional(),
  season: z.partialRecord(Season, Term).optional(),
});
export type AppealTerms = z.infer<typeof AppealTerms>;

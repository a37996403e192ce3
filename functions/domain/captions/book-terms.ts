import * as z from 'zod';
import { Badge } from '../product/badge.ts';
import { Occasion, Season, Spice, Taste, Texture } from '../product/appeal.ts';

const Term = z.string().trim().min(1).max(60);

/** A language's terms for use within its phrases: for facts that members tap, and for units. What has no term is not said. */
export const BookTerms = z.strictObject({
  taste: z.partialRecord(Taste, Term).optional(),
  texture: z.partialRecord(Texture, Term).optional(),
  spice: z.partialRecord(Spice, Term).optional(),
  occasions: z.partialRecord(Occasion, Term).optional(),
  season: z.partialRecord(Season, Term).optional(),
  /** For a language without terms of labels: what the seller ticked. */
  badges: z.partialRecord(Badge, Term).optional(),
  /** Feasts by their id without the year; in Indonesian and English those without a term have their name in our table. */
  feasts: z.record(z.string().regex(/^[a-z-]+$/), Term).optional(),
  /** For a language without nouns of its own: units by their Indonesian word; one without a term stays Indonesian. */
  units: z.record(z.string().regex(/^[a-z]+$/), Term).optional(),
});
export type BookTerms = z.infer<typeof BookTerms>;

import * as z from 'zod';

/**
 * The readers to whom a post speaks. The first three are the ties of social capital that the field study names: bonding
 * (own village and kin), bridging (sister communities), linking (offices, companies, universities); the fourth is buyers
 * abroad, who get bilingual captions.
 */
export const AUDIENCES = ['bonding', 'bridging', 'linking', 'abroad'] as const;
export const Audience = z.enum(AUDIENCES);
export type Audience = z.infer<typeof Audience>;

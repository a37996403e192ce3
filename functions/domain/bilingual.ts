import * as z from 'zod';

/** A sentence in both languages of the interface. */
export const Bilingual = z.object({ id: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof Bilingual>;

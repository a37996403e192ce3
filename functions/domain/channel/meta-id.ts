import * as z from 'zod';

/** An id that Meta gives: of a Page, of an Instagram account, or of a person for our app. */
export const MetaId = z.string().min(1).max(64);

import * as z from 'zod';
import { Id } from '../../domain/identity.ts';
import { TranslatedLanguage, Translation } from '../../domain/product/selling.ts';
import { ProblemLine } from './problem.ts';

/** A text for which no draft is offered, and why. */
const RefusedDraft = z
  .object({ field: Translation.keyof(), problems: z.array(ProblemLine).min(1) })
  .meta({ id: 'RefusedDraft' });
type RefusedDraft = z.infer<typeof RefusedDraft>;

/** `POST /api/products/:id/translations/:language`: each text that was missing is in one of the two. */
export const TranslationDraftReply = z
  .object({
    product: Id,
    language: TranslatedLanguage,
    /** For a person to read. They are used only when she saves them with the product. */
    drafts: Translation,
    refused: z.array(RefusedDraft),
  })
  .meta({
    id: 'TranslationDraft',
    description:
      'What a model suggests for the texts that nobody typed in a language yet; nothing of it is stored',
    examples: [
      {
        product: 'tiwul',
        language: 'en',
        drafts: { name: 'Instant tiwul', words: 'Just steam it.' },
        refused: [],
      },
    ],
  });
export type TranslationDraftReply = z.infer<typeof TranslationDraftReply>;

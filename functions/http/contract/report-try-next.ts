import * as z from 'zod';
import { Sentence } from './common.ts';

/** `GET /api/report/try-next`: what the caller can try next; without a text while her numbers carry nothing. */
export const TryNextReply = z
  .object({ text: Sentence.optional() })
  .meta({ id: 'TryNext', description: 'One thing to try, from the caller’s own past alone, or nothing' });
export type TryNextReply = z.infer<typeof TryNextReply>;

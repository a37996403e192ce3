import { z } from 'zod';
import { Id } from '../../domain/identity.ts';
import { PostId } from '../../domain/campaign/plan.ts';

/** A JSON body that must be there. */
export const body = <S extends z.ZodType>(schema: S) => ({
  required: true as const,
  content: { 'application/json': { schema } },
});

/** A JSON answer. */
export const reply = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

export const idParam = z.object({ id: Id });
export const postParam = z.object({ id: PostId });
/** A list's next page begins after this id, which `next` of the page before named. */
export const afterQuery = z.object({ after: Id.optional() });

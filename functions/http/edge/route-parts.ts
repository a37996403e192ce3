import { z } from 'zod';
import { Id } from '../../domain/identity.ts';
import { PostId } from '../../domain/campaign/plan.ts';

/** Describes a required JSON body. */
export const body = <S extends z.ZodType>(schema: S) => ({
  required: true as const,
  content: { 'application/json': { schema } },
});

/** Describes a JSON response. */
export const reply = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

export const idParam = z.object({ id: Id });
export const postParam = z.object({ id: PostId });

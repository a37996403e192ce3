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

/** Describes a body that is bytes, for the content types that are no JSON. */
export const binary = { schema: z.unknown().meta({ type: 'string', format: 'binary' }) };

export const idParam = z.object({ id: Id });
export const postParam = z.object({ id: PostId });

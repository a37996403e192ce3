import * as z from 'zod';

/**
 * The form of an id. Reports use ids as object keys, and `constructor` is the only id of this form that every object already
 * has as a property.
 */
export const ID_FORM = /^(?!constructor$)[a-z0-9][a-z0-9-]{0,63}$/;

/** An id made by a client or by us: lower-case letters, digits and hyphens, at most 64. */
export const Id = z
  .string()
  .regex(ID_FORM, { error: 'use a-z, 0-9 and hyphens, at most 64' })
  .meta({ description: 'Lower-case letters, digits and hyphens, at most 64', examples: ['kenanga'] });
export type Id = z.infer<typeof Id>;

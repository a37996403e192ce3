import { z } from 'zod';

/**
 * A name made by a client or by us: lower-case letters, digits and hyphens, at most 64. Reports have names for keys, and
 * `constructor` is the one such name that every object has already.
 */
export const Id = z
  .string()
  .regex(/^(?!constructor$)[a-z0-9][a-z0-9-]{0,63}$/, { error: 'use a-z, 0-9 and hyphens, at most 64' });
export type Id = z.infer<typeof Id>;

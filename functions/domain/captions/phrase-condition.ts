import * as z from 'zod';
import { CONDITION_NAMES, CONDITIONS, type Situation } from './caption-brief.ts';

/** When phrases or a shape may be used; an absent condition always holds. */
export const PhraseCondition = z.strictObject({
  voice: z.array(z.enum(CONDITIONS.voice)).min(1).optional(),
  audience: z.array(z.enum(CONDITIONS.audience)).min(1).optional(),
  kind: z.array(z.enum(CONDITIONS.kind)).min(1).optional(),
  place: z.array(z.enum(CONDITIONS.place)).min(1).optional(),
  measure: z.array(z.enum(CONDITIONS.measure)).min(1).optional(),
  tone: z.array(z.enum(CONDITIONS.tone)).min(1).optional(),
  region: z.array(z.enum(CONDITIONS.region)).min(1).optional(),
  made: z.array(z.enum(CONDITIONS.made)).min(1).optional(),
  unit: z.array(z.enum(CONDITIONS.unit)).min(1).optional(),
  brand: z.array(z.enum(CONDITIONS.brand)).min(1).optional(),
});
type PhraseCondition = z.infer<typeof PhraseCondition>;

/** Whether a condition holds in a situation. */
export const fits = (condition: PhraseCondition | undefined, situation: Situation): boolean =>
  condition === undefined || CONDITION_NAMES.every((name) => admits(condition[name], situation[name]));

const admits = (allowed: readonly string[] | undefined, value: string | undefined): boolean =>
  allowed === undefined || (value !== undefined && allowed.includes(value));

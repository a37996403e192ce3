import { BOASTS_EXAMPLES } from './boasts.ts';
import { BODY_EXAMPLES } from './body.ts';
import { CHARACTER_EXAMPLES } from './character.ts';
import type { ExamplesByRow } from './example-lines.ts';
import { HEALTH_EXAMPLES } from './health.ts';
import { ILLNESS_EXAMPLES } from './illness.ts';
import { LOOKS_EXAMPLES } from './looks.ts';
import { NUTRITION_EXAMPLES } from './nutrition.ts';
import { TRUST_EXAMPLES } from './trust.ts';

/** Examples of every row of the law, in files like those of the rows. */
export const CLAIM_EXAMPLES: ExamplesByRow = {
  ...HEALTH_EXAMPLES,
  ...ILLNESS_EXAMPLES,
  ...LOOKS_EXAMPLES,
  ...BODY_EXAMPLES,
  ...NUTRITION_EXAMPLES,
  ...CHARACTER_EXAMPLES,
  ...BOASTS_EXAMPLES,
  ...TRUST_EXAMPLES,
};

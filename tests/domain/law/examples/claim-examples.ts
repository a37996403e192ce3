import { APPROVAL_EXAMPLES } from './approval.ts';
import { BOAST_EXAMPLES } from './boasts.ts';
import { BODY_EXAMPLES } from './body.ts';
import { CHARACTER_EXAMPLES } from './character.ts';
import { EFFECT_EXAMPLES } from './effects.ts';
import type { ExamplesByRow } from './example-lines.ts';
import { FORBIDDEN_EXAMPLES } from './forbidden.ts';
import { HEALTH_EXAMPLES } from './health.ts';
import { ILLNESS_EXAMPLES } from './illness.ts';
import { LOOKS_EXAMPLES } from './looks.ts';
import { NUTRITION_EXAMPLES } from './nutrition.ts';
import { PRICE_EXAMPLES } from './prices.ts';
import { REGULATED_EXAMPLES } from './regulated.ts';
import { TRADE_EXAMPLES } from './trade.ts';
import { TRUST_EXAMPLES } from './trust.ts';

/** Examples of every row of the law, in files like those of the rows. */
export const CLAIM_EXAMPLES: ExamplesByRow = {
  ...APPROVAL_EXAMPLES,
  ...BOAST_EXAMPLES,
  ...BODY_EXAMPLES,
  ...CHARACTER_EXAMPLES,
  ...EFFECT_EXAMPLES,
  ...FORBIDDEN_EXAMPLES,
  ...HEALTH_EXAMPLES,
  ...ILLNESS_EXAMPLES,
  ...LOOKS_EXAMPLES,
  ...NUTRITION_EXAMPLES,
  ...PRICE_EXAMPLES,
  ...REGULATED_EXAMPLES,
  ...TRADE_EXAMPLES,
  ...TRUST_EXAMPLES,
};

import type { ClaimRow } from './claim-row.ts';
import { BOAST_ROWS } from './rows/boasts.ts';
import { BODY_ROWS } from './rows/body.ts';
import { CHARACTER_ROWS } from './rows/character.ts';
import { HEALTH_ROWS } from './rows/health.ts';
import { ILLNESS_ROWS } from './rows/illness.ts';
import { LOOKS_ROWS } from './rows/looks.ts';
import { NUTRITION_ROWS } from './rows/nutrition.ts';
import { TRUST_ROWS } from './rows/trust.ts';

/** Every claim that may not be published: the law as one table. Not legal advice. */
export const CLAIM_ROWS: readonly ClaimRow[] = [
  ...HEALTH_ROWS,
  ...ILLNESS_ROWS,
  ...LOOKS_ROWS,
  ...BODY_ROWS,
  ...NUTRITION_ROWS,
  ...CHARACTER_ROWS,
  ...BOAST_ROWS,
  ...TRUST_ROWS,
];

import type { ClaimRow } from './claim-row.ts';
import { BOAST_ROWS } from './rows/boasts.ts';
import { CHARACTER_ROWS } from './rows/character.ts';
import { HEALTH_ROWS } from './rows/health.ts';
import { NUTRITION_ROWS } from './rows/nutrition.ts';
import { TRUST_ROWS } from './rows/trust.ts';

/** Every claim that may not be published: the law as one table. Not legal advice. */
export const CLAIM_ROWS: readonly ClaimRow[] = [
  ...HEALTH_ROWS,
  ...NUTRITION_ROWS,
  ...CHARACTER_ROWS,
  ...BOAST_ROWS,
  ...TRUST_ROWS,
];

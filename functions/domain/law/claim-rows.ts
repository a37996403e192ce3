import type { ClaimRow } from './claim-row.ts';
import { APPROVAL_ROWS } from './rows/approval.ts';
import { BOAST_ROWS } from './rows/boasts.ts';
import { BODY_ROWS } from './rows/body.ts';
import { CHARACTER_ROWS } from './rows/character.ts';
import { FORBIDDEN_ROWS } from './rows/forbidden.ts';
import { HEALTH_ROWS } from './rows/health.ts';
import { ILLNESS_ROWS } from './rows/illness.ts';
import { APPEARANCE_ROWS } from './rows/appearance.ts';
import { NUTRITION_ROWS } from './rows/nutrition.ts';
import { ONLY_ROWS } from './rows/only.ts';
import { PRICE_ROWS } from './rows/prices.ts';
import { REGULATED_ROWS } from './rows/regulated.ts';
import { TRUST_ROWS } from './rows/trust.ts';

/** Every claim that may not be published: the law as one table. Not legal advice. */
export const CLAIM_ROWS: readonly ClaimRow[] = [
  ...HEALTH_ROWS,
  ...ILLNESS_ROWS,
  ...APPEARANCE_ROWS,
  ...BODY_ROWS,
  ...NUTRITION_ROWS,
  ...CHARACTER_ROWS,
  ...ONLY_ROWS,
  ...BOAST_ROWS,
  ...APPROVAL_ROWS,
  ...TRUST_ROWS,
  ...PRICE_ROWS,
  ...FORBIDDEN_ROWS,
  ...REGULATED_ROWS,
];

import { LANGUAGES } from '../language.ts';
import type { ClaimRow } from './claim-row.ts';
import type { Patterns } from './patterns.ts';
import { APPROVAL_ROWS } from './rows/approval.ts';
import { BOAST_ROWS } from './rows/boasts.ts';
import { BODY_ROWS } from './rows/body.ts';
import { CHARACTER_ROWS } from './rows/character.ts';
import { EFFECT_ROWS } from './rows/effects.ts';
import { BODY_FAMILIES } from './rows/body-families.ts';
import { FURTHER } from './further-rows.ts';
import { FORBIDDEN_ROWS } from './rows/forbidden.ts';
import type { LooseWords } from './rows/loose-effects.ts';
import { LOOSE } from './rows/loose.ts';
import { HEALTH_ROWS } from './rows/health.ts';
import { ILLNESS_ROWS } from './rows/illness.ts';
import { APPEARANCE_ROWS } from './rows/appearance.ts';
import { NUTRITION_ROWS } from './rows/nutrition.ts';
import { ONLY_ROWS } from './rows/only.ts';
import { PRICE_ROWS } from './rows/prices.ts';
import { REGULATED_ROWS } from './rows/regulated.ts';
import { TRADE_ROWS } from './rows/trade.ts';
import { TRADE_FAMILIES } from './rows/trade-families.ts';
import { TRUST_ROWS } from './rows/trust.ts';
import { WIDE } from './rows/wide.ts';

const OWN_ROWS: readonly ClaimRow[] = [
  ...HEALTH_ROWS,
  ...ILLNESS_ROWS,
  ...EFFECT_ROWS,
  ...APPEARANCE_ROWS,
  ...BODY_ROWS,
  ...NUTRITION_ROWS,
  ...CHARACTER_ROWS,
  ...ONLY_ROWS,
  ...BOAST_ROWS,
  ...APPROVAL_ROWS,
  ...TRUST_ROWS,
  ...PRICE_ROWS,
  ...TRADE_ROWS,
  ...FORBIDDEN_ROWS,
  ...REGULATED_ROWS,
];

const joined = (one: Patterns, other: Patterns = {}): Patterns =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const words = [...(one[language] ?? []), ...(other[language] ?? [])];
      return words.length > 0 ? [[language, words]] : [];
    }),
  );

/** Adds to each row the claims and phrases that a table has for it. */
const withWordsOf =
  (table: Readonly<Record<string, LooseWords>>) =>
  (row: ClaimRow): ClaimRow => {
    const words = table[row.id];
    if (!words) return row;
    return {
      ...row,
      patterns: joined(row.patterns, words.claims),
      innocent: joined(row.innocent ?? {}, words.innocent),
    };
  };

/** Adds the words of further languages to a row. */
const withFurther = (row: ClaimRow): ClaimRow => {
  const added = FURTHER.flatMap(([language, rows]) => {
    const words = rows?.[row.id];
    return words ? [{ language, ...words }] : [];
  });
  if (added.length === 0) return row;
  const patterns = Object.fromEntries(added.map(({ language, claims }) => [language, claims]));
  const innocent = Object.fromEntries(
    added.flatMap(({ language, innocent: phrases }) => (phrases ? [[language, phrases]] : [])),
  );
  return {
    ...row,
    patterns: { ...row.patterns, ...patterns },
    innocent: { ...row.innocent, ...innocent },
  };
};

/**
 * Every claim that may not be published, put together from its files. Bundles hold the result compressed, in the place of this
 * file (lib/bundling/packed-law.ts): it is a third as large.
 */
export const ALL_ROWS: readonly ClaimRow[] = OWN_ROWS.map(withWordsOf(LOOSE))
  .map(withWordsOf(BODY_FAMILIES))
  .map(withWordsOf(TRADE_FAMILIES))
  .map(withWordsOf(WIDE))
  .map(withFurther);

import type { Brand } from '../domain/people/brand.ts';
import { checkClaims } from '../domain/law/check-claims.ts';
import { type Problem, refuseIfAny } from '../domain/problem.ts';
import { valueOf } from '../domain/product/form/reading.ts';
import { readText, type TextRule } from '../domain/product/form/text-field.ts';

/** What a maker typed about her brand; the logo is sent separately. */
export interface TypedBrand {
  readonly name: string;
  readonly address: string;
  readonly village: string;
  readonly tagline?: string | undefined;
  readonly accent?: string | undefined;
}

/** Lengths are those of `Brand`. */
const RULES = {
  name: { field: 'brand', longest: 60, required: true, worded: true },
  address: { field: 'address', longest: 160, required: true },
  village: { field: 'village', longest: 60, required: true },
  tagline: { field: 'tagline', longest: 80 },
} as const satisfies Record<string, TextRule>;

/** Parses a brand as typed, without invisible characters. Throws everything that is wrong or unlawful about it. */
export function readBrand(typed: TypedBrand): Omit<Brand, 'logoKey'> {
  const readings = {
    name: readText(typed.name, RULES.name),
    address: readText(typed.address, RULES.address),
    village: readText(typed.village, RULES.village),
    tagline: readText(typed.tagline, RULES.tagline),
  };
  const problems = Object.values(readings).flatMap((reading) =>
    'problem' in reading ? [reading.problem] : [],
  );
  const name = valueOf(readings.name) ?? '';
  const address = valueOf(readings.address) ?? '';
  const village = valueOf(readings.village) ?? '';
  const tagline = valueOf(readings.tagline);
  // A brand may later appear on food, for which the law is strictest.
  const judge = (text: string, field: string, isAddress = false): readonly Problem[] =>
    checkClaims(text, { kind: 'food', field, names: isAddress ? [] : [village], isAddress });
  refuseIfAny([
    ...problems,
    ...judge(name, 'brand'),
    ...judge(tagline ?? '', 'tagline'),
    ...judge(address, 'address', true),
    ...judge(village, 'village', true),
  ]);
  return {
    name,
    address,
    village,
    ...(tagline !== undefined && { tagline }),
    ...(typed.accent !== undefined && { accent: typed.accent }),
  };
}

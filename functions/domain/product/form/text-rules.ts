import type { TextRule } from './text-field.ts';

/** The rules for texts about a product, whether they come from a form or not. */
export const TEXT_RULES = {
  name: { field: 'name', longest: 80, required: true, worded: true },
  words: { field: 'words', longest: 500, required: 'whenGiven', lines: true },
  unit: { field: 'unit', longest: 20 },
  net: { field: 'net', longest: 30 },
  ingredients: { field: 'ingredients', longest: 300 },
  bundle: { field: 'bundle', longest: 30 },
} as const satisfies Record<string, TextRule>;

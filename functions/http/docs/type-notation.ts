import * as z from 'zod';

/** What of a JSON schema decides the type that it describes. */
const Shape = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).default([]),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
});
type Shape = z.infer<typeof Shape>;

/** A piece of a type: text as it is written in TypeScript, or the name of another schema. */
export type TypePart = { readonly text: string } | { readonly name: string };

const text = (written: string): readonly TypePart[] => [{ text: written }];

const PLAIN: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
};

const joined = (types: readonly (readonly TypePart[])[], between: string): readonly TypePart[] =>
  types.flatMap((type, at) => (at === 0 ? type : [{ text: between }, ...type]));

function objectOf({ properties = {}, required, additionalProperties }: Shape): readonly TypePart[] {
  const fields = Object.entries(properties).map(([name, schema]) => {
    const isRequired = required.includes(name);
    const key = /^\w+$/.test(name) ? name : JSON.stringify(name);
    return [...text(`${key}${isRequired ? '' : '?'}: `), ...typeNotation(schema)];
  });
  if (fields.length > 0) return [...text('{ '), ...joined(fields, '; '), ...text(' }')];
  if (typeof additionalProperties !== 'object' || additionalProperties === null)
    return text(additionalProperties === false ? 'Record<string, never>' : 'Record<string, unknown>');
  return [...text('Record<string, '), ...typeNotation(additionalProperties), ...text('>')];
}

function arrayOf(items: unknown): readonly TypePart[] {
  const inner = typeNotation(items);
  const isOne = inner.length === 1 && !inner.some((part) => 'text' in part && /[ |&]/.test(part.text));
  return isOne ? [...inner, ...text('[]')] : [...text('('), ...inner, ...text(')[]')];
}

/**
 * Returns the type that a JSON schema of the document describes, in the notation of TypeScript. Limits of texts and numbers
 * have no place in it.
 */
export function typeNotation(schema: unknown): readonly TypePart[] {
  const shape = Shape.parse(schema ?? {});
  if (shape.$ref !== undefined) return [{ name: shape.$ref.split('/').at(-1) ?? '' }];
  if (shape.enum) return text(shape.enum.map((value) => JSON.stringify(value)).join(' | '));
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices) return joined(choices.map(typeNotation), ' | ');
  const own = shape.properties ? [objectOf(shape)] : [];
  if (shape.allOf) return joined([...shape.allOf.map(typeNotation), ...own], ' & ');
  const types = [shape.type].flat().filter((type) => type !== undefined);
  if (types.length === 0) return own[0] ?? text('unknown');
  const parts = types.map((type) => {
    if (type === 'array') return arrayOf(shape.items);
    return type === 'object' ? objectOf(shape) : text(PLAIN[type] ?? 'unknown');
  });
  return joined(parts, ' | ');
}

import { noSuchField } from '../wire/refusals.ts';
import type { Wish } from './wish.ts';

function checkNames(fields: readonly Wish[], allowed: readonly string[], type: string): void {
  for (const { name, fields: below } of fields) {
    if (!allowed.includes(name)) throw noSuchField(name, type);
    if (below) checkNames(below, allowed, type);
  }
}

/**
 * Returns of a plain value only the fields that were asked for; of an edge (`{data: […]}`), of each of its items. Throws for
 * a name that the value's type does not have, whether or not this value has it. `allowed` are the names on all levels.
 */
export function narrow(value: unknown, asked: Wish, allowed: readonly string[], type: string): unknown {
  const { fields } = asked;
  if (!fields) return value;
  checkNames(fields, allowed, type);
  return narrowed(value, fields);
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function narrowed(value: unknown, fields: readonly Wish[]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => narrowed(item, fields));
  if (!isPlainObject(value)) return value;
  if (Array.isArray(value['data'])) return { ...value, data: narrowed(value['data'], fields) };
  const kept = fields.flatMap((field) => {
    const inner = value[field.name];
    if (inner === undefined) return [];
    return [[field.name, field.fields ? narrowed(inner, field.fields) : inner] as const];
  });
  return Object.fromEntries(kept);
}

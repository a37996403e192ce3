import type * as z from 'zod';
import { readJson } from './json.ts';
import { invalid, missingParameter } from './refusals.ts';

type Values = Readonly<Record<string, unknown>>;

const INDEXED = /^([a-z_]+)\[(\d*)\]$/;

/** Collects the form style `name[0]=…&name[1]=…` into one list under `name`. */
function withLists(values: Values): Map<string, unknown> {
  const all = new Map<string, unknown>();
  for (const [key, value] of Object.entries(values)) {
    const [, name] = INDEXED.exec(key) ?? [];
    if (name === undefined) all.set(key, value);
    else {
      const list = all.get(name);
      all.set(name, Array.isArray(list) ? [...list, value] : [value]);
    }
  }
  return all;
}

/** Parses JSON text of a list or an object; digits stay text, since Graph's ids are too long for numbers. */
const decoded = (value: unknown): unknown =>
  typeof value === 'string' && /^[[{]/.test(value) ? (readJson(value) ?? value) : value;

/** The parameters of one call from query and body (the body wins), read as the type that the resource expects. */
export class Parameters {
  readonly #values: Map<string, unknown>;

  constructor(query: Values = {}, body: Values = {}) {
    this.#values = withLists({ ...query, ...body });
  }

  names(): Iterable<string> {
    return this.#values.keys();
  }

  has(name: string): boolean {
    const value = this.#values.get(name);
    return value !== undefined && value !== null && value !== '';
  }

  /** Returns text, or a number or boolean as text; an empty text counts as absent. */
  text(name: string): string | undefined {
    const value = this.#values.get(name);
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw invalid(`Param ${name} must be a string.`);
  }

  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw missingParameter(name);
    return value;
  }

  flag(name: string): boolean | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (value === 'true' || value === '1') return true;
    if (value === 'false' || value === '0') return false;
    throw invalid(`Param ${name} must be a boolean`);
  }

  integer(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^-?\d{1,15}$/.test(value)) throw invalid(`Param ${name} must be an integer`);
    return Number(value);
  }

  /** Returns a list that was given as an array, as JSON text, or separated by commas. */
  list(name: string): readonly string[] | undefined {
    const value = this.#structure(name);
    if (value === undefined) return undefined;
    if (Array.isArray(value)) return value.map(String);
    return this.text(name)
      ?.split(',')
      .map((item) => item.trim());
  }

  /** Returns a value that matches the schema, given as JSON or as JSON text (also each element of a list). Throws 100. */
  structure<T>(name: string, schema: z.ZodType<T>): T | undefined {
    const value = this.#structure(name);
    if (value === undefined) return undefined;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw invalid(
      `Param ${name} is malformed: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
    );
  }

  #structure(name: string): unknown {
    const value = this.#values.get(name);
    if (Array.isArray(value)) return value.map(decoded);
    return value === null || value === '' ? undefined : decoded(value);
  }
}

import { z } from 'zod';

/** Any value that JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export const JsonObject = z.record(z.string(), z.json());
export type JsonObject = z.infer<typeof JsonObject>;

/** The value of a JSON text, or undefined when it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The object of a JSON text; undefined when the text is no JSON or no object. */
export function readJsonObject(text: string): JsonObject | undefined {
  const parsed = JsonObject.safeParse(readJson(text));
  return parsed.success ? parsed.data : undefined;
}

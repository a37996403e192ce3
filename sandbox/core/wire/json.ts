import * as z from 'zod';

export const JsonObject = z.record(z.string(), z.json());
export type JsonObject = z.infer<typeof JsonObject>;

/** Parses a JSON text; undefined when it is not JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Parses a JSON text to an object; undefined when it is not JSON or not an object. */
export function readJsonObject(text: string): JsonObject | undefined {
  const parsed = JsonObject.safeParse(readJson(text));
  return parsed.success ? parsed.data : undefined;
}

import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** Reads and checks a template. Throws with the file's path and its faults. */
export function readTemplate<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  return checkTemplate(path, JSON.parse(readFileSync(path, 'utf8')), schema);
}

/** Checks the content of a template. Throws with the file's path and its faults. */
export function checkTemplate<Schema extends z.ZodType>(
  path: string,
  value: unknown,
  schema: Schema,
): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (!result.success) throw new Error(`${path} is not a valid template: ${z.prettifyError(result.error)}`);
  return result.data;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const Config = z.object({ include: z.array(z.string()) });

/**
 * Returns the folders with code, from the project's `tsconfig.json`. The type check reads that file itself; the tests of
 * sizes and imports and the mutated copies use this function. `web` has a configuration of its own.
 */
export function sourceRoots(project: string): readonly string[] {
  const { include } = Config.parse(JSON.parse(readFileSync(join(project, 'tsconfig.json'), 'utf8')));
  return include.filter((name) => !name.includes('*') && existsSync(join(project, name)));
}

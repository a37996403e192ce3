import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Config = z.object({ include: z.array(z.string()) });

/**
 * The folders of a project that hold code, as `tsconfig.json` names them: the one list. The type check reads it itself;
 * the tests of sizes and imports and the trees for deliberate mistakes read it here. `web` has a configuration of its own.
 */
export function sourceRoots(project: string): readonly string[] {
  const { include } = Config.parse(JSON.parse(readFileSync(join(project, 'tsconfig.json'), 'utf8')));
  return include.filter((name) => !name.includes('*') && existsSync(join(project, name)));
}

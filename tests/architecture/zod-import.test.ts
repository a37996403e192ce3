import { describe, expect, it } from 'vitest';
import { MODULE_FOLDERS, read, sourceFiles } from './source-files.ts';

const AS_ONE_VALUE = /import (?:type )?\{[^}]*\bz\b[^}]*\} from '(?:zod|@hono\/zod-openapi)'/;

describe('zod', () => {
  it('is imported as a namespace: of one value, bundles would hold all of it, 40 KB more', () => {
    expect(sourceFiles(...MODULE_FOLDERS).filter((path) => AS_ONE_VALUE.test(read(path)))).toEqual([]);
  });
});

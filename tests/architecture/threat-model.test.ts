import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, ROOT } from './source-files.ts';

const PAGE = 'docs/threat-model.md';
const ROW = /^\| (?!-)(?<attempt>[^|]+) \| (?<stop>[^|]+) \| (?<test>[^|]+) \|$/;
const NAMED = /^`(?<file>tests\/[\w./-]+\.test\.ts)` › `(?<title>[^`]+)`$/;

const rows = read(PAGE)
  .split('\n')
  .flatMap((line) => {
    const { attempt = '', stop = '', test = '' } = ROW.exec(line)?.groups ?? {};
    return test === '' || test === 'test' ? [] : [{ attempt, stop, test }];
  });

describe('every line of the threat model', () => {
  it('is read: each of the attackers has some', () => {
    expect(rows.length).toBeGreaterThan(25);
    expect(read(PAGE).match(/^## /gm)).toHaveLength(7);
  });

  it.each(rows)('names a test that is there: $attempt', ({ test }) => {
    const { file = '', title = '' } = NAMED.exec(test.trim())?.groups ?? {};
    expect({ test, isThere: file !== '' && existsSync(join(ROOT, file)) }).toEqual({ test, isThere: true });
    expect(read(file).includes(title)).toBe(true);
  });
});

import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProblemError } from '../../functions/domain/problem.ts';
import type { Entry } from '../../sandbox/core/state/changes.ts';
import { ChangeLog } from '../../sandbox/store/change-log.ts';
import { aFolder } from './shell-factory.ts';

const anEntry = (counter: number): Entry => ({
  at: 1_000 * counter,
  counter,
  changes: [{ is: 'clockSet', at: 1_000 * counter }],
});

describe('the change log', () => {
  let folder: string;
  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const keep = (...entries: Entry[]): void => {
    const { log } = ChangeLog.open(folder, 'seed');
    for (const entry of entries) log.append(entry);
    log.close();
  };
  const reopen = () => {
    const { log, past } = ChangeLog.open(folder, undefined);
    log.close();
    return past;
  };
  const problemOf = (act: () => unknown): string => {
    try {
      act();
    } catch (error) {
      if (error instanceof ProblemError) return error.problems[0].code;
      throw error;
    }
    return 'none';
  };

  it('gives back what it was given, and the seed that it began with', () => {
    keep(anEntry(1), anEntry(2));

    expect(reopen()).toEqual({ seed: 'seed', entries: [anEntry(1), anEntry(2)] });
  });

  it('drops a last line that is not whole, at whatever byte it was cut, and goes on after it', () => {
    keep(anEntry(1), anEntry(2));
    const path = join(folder, 'changes.jsonl');
    const whole = readFileSync(path);
    const lastLine = whole.lastIndexOf('\n', whole.length - 2) + 1;
    for (let end = lastLine; end < whole.length; end += 1) {
      writeFileSync(path, whole.subarray(0, end));

      expect(reopen().entries).toEqual([anEntry(1)]);
      keep(anEntry(3));
      expect(reopen().entries).toEqual([anEntry(1), anEntry(3)]);
    }
  });

  it('begins anew when it was killed before its first line was whole', () => {
    writeFileSync(join(folder, 'changes.jsonl'), '{"sand');

    expect(reopen().entries).toEqual([]);
  });

  it.each([
    ['a line that is no JSON', 'rubbish\n'],
    ['a line that is no entry', '{"at":1,"counter":1,"changes":[{"is":"nothing"}]}\n'],
  ])('says that it is damaged for %s', (_, line) => {
    keep(anEntry(1));
    appendFileSync(join(folder, 'changes.jsonl'), line);

    expect(problemOf(reopen)).toBe('sandbox.damagedData');
  });

  it('says that it is damaged when it is no log at all, and leaves the file alone', () => {
    writeFileSync(join(folder, 'changes.jsonl'), 'my shopping list\n');

    expect(problemOf(reopen)).toBe('sandbox.damagedData');
    expect(readFileSync(join(folder, 'changes.jsonl'), 'utf8')).toBe('my shopping list\n');
  });

  it('refuses another seed than its own, and a folder that is a file', () => {
    keep();
    writeFileSync(join(folder, 'file'), '');

    expect(problemOf(() => ChangeLog.open(folder, 'other'))).toBe('sandbox.otherSeed');
    expect(problemOf(() => ChangeLog.open(join(folder, 'file'), 'seed'))).toBe('sandbox.unusableFolder');
  });

  it('stops when another process writes to the same folder', () => {
    const one = ChangeLog.open(folder, 'seed').log;
    const two = ChangeLog.open(folder, 'seed').log;
    one.append(anEntry(1));

    expect(() => two.append(anEntry(2))).toThrow('another process');
    expect(() => two.append(anEntry(2))).toThrow('broken');
    expect(reopen().entries).toEqual([anEntry(1)]);
    one.close();
    two.close();
  });
});

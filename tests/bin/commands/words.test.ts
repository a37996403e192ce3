import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWordsOptions } from '../../../bin/commands/words/words-options.ts';
import { refusal } from '../kit/refusal.ts';

const PROGRAM = new URL('../../../bin/etalase.ts', import.meta.url).pathname;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalase-words-'));
});
afterEach(async () => rm(folder, { recursive: true }));

async function words(typed: string, ...options: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, 'words', ...options]);
  child.stdin.end(typed);
  return text(child.stdout);
}

describe('npm run words', () => {
  it('says of each line whether it may be published, by which rule not, and what to write instead', async () => {
    const out = await words('Kopi sehat\n\nKopi bubuk, 250 g\n', '--json');
    expect(JSON.parse(out)).toEqual([
      {
        line: 'Kopi sehat',
        allowed: false,
        rule: 'health',
        source: expect.stringContaining('P-IRT'),
        instead: expect.any(String),
      },
      { line: '', allowed: true, rule: null, source: null, instead: null },
      { line: 'Kopi bubuk, 250 g', allowed: true, rule: null, source: null, instead: null },
    ]);
  });

  it('takes the kind, the field and recorded facts into account', async () => {
    const facts = `${folder}/facts.json`;
    await writeFile(facts, JSON.stringify({ halal: { state: 'certified', number: 'ID33110000123' } }));
    expect(
      (await readWordsOptions(['--facts', facts, '--field', 'address', '--kind', 'craft'])).context,
    ).toEqual({
      kind: 'craft',
      isAddress: true,
      halal: { state: 'certified', number: 'ID33110000123' },
    });
  });

  it.each([
    [['--kind', 'drink'], '--kind'],
    [['--language', 'fr'], '--language'],
    [['--field', 'brand'], '--field'],
  ])('refuses %s by name', async (options, named) => {
    expect((await refusal(() => readWordsOptions(options))).join(' ')).toContain(named);
  });

  it('refuses a file of facts that is not there, no JSON, or holds what it does not know', async () => {
    expect((await refusal(() => readWordsOptions(['--facts', `${folder}/none.json`]))).join(' ')).toContain(
      'none.json',
    );
    await writeFile(`${folder}/text.json`, 'halal: yes');
    expect((await refusal(() => readWordsOptions(['--facts', `${folder}/text.json`]))).join(' ')).toContain(
      'text.json',
    );
    await writeFile(`${folder}/wrong.json`, '{"price": 3}');
    expect((await refusal(() => readWordsOptions(['--facts', `${folder}/wrong.json`]))).join(' ')).toContain(
      'price',
    );
  });
});

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS, WORK_KINDS } from '../../functions/domain/work/kinds.ts';
import { RULES, type Rule } from './rules.ts';
import { read, ROOT, sourceFiles } from './source-files.ts';

const page = read('docs/architecture.md');

/** The rows of the table below a heading, each as its cells. */
function tableBelow(heading: string): readonly (readonly string[])[] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

const pagesBelow = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);

const short = (names: readonly string[]): string =>
  names.map((name) => name.replace('functions/', '')).join(', ');
const said = ({ ours, types = [] }: Rule): string =>
  [short(ours), types.length > 0 ? `types of ${short(types)}` : ''].filter((part) => part !== '').join('; ');

/** The file below functions/ in which the step of a kind stands. */
const stepOf = (kind: string): string | undefined =>
  sourceFiles('functions')
    .find((path) => new RegExp(`\\bdueStep\\(deps, \\{\\s*kind: '${kind}'`).test(read(path)))
    ?.replace('functions/', '');

describe('docs/architecture.md', () => {
  it('draws every module, and what it may import', () => {
    const drawn = tableBelow('Modules').map(([module, , ours]) => `${module ?? ''}: ${ours ?? ''}`);
    expect(drawn).toEqual(RULES.map((rule) => `${short([rule.module])}: ${said(rule)}`));
  });

  it('draws every kind of work, who does it and who sends it', () => {
    const drawn = tableBelow('Work').map(([kind, stage, senders]) => [kind, stage, senders]);
    expect(drawn).toEqual(WORK_KINDS.map((kind) => [kind, KINDS[kind].stage, KINDS[kind].sentBy.join(', ')]));
  });
});

describe('a page of ours', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'bench/PROOFS.md',
    'sandbox/README.md',
    ...pagesBelow('docs'),
  ];
  const PATH =
    /`((?:bin|functions|lib|embedded|sandbox|proofs|tests|web|bench)\/[\w./-]+\.(?:ts|tsx|mjs|json|md))`/g;

  it.each(pages)('%s names files that are there', (path) => {
    const named = [...read(path).matchAll(PATH)].map(([, file]) => file ?? '');
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

describe('the README', () => {
  it.each(WORK_KINDS)('draws %s with the module in which its step is', (kind) => {
    const drawing = read('README.md').split('## How it works')[1]?.split('```')[1] ?? '';
    expect(drawing).toMatch(new RegExp(`\\b${kind}\\b *─▶ *${stepOf(kind)?.split('/')[0] ?? '-'}\\b`));
  });
});

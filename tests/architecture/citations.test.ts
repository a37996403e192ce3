import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, ROOT } from './source-files.ts';

/** Made by commands, and never ours. */
const MADE = new Set(['node_modules', 'dist', 'cdk.out', 'out', 'coverage']);

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !MADE.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [relative(ROOT, path)];
    });
const files = filesBelow(ROOT);
const sources = files.filter((path) => /\.(?:ts|tsx|mjs|js|css|html)$/.test(path));
const pages = files.filter((path) => path.endsWith('.md'));

/** What is said of another page: where it is, seen from the project, and a heading of it. */
interface Citation {
  readonly page: string;
  readonly heading: string | undefined;
}

/** Lines of a comment, comments behind code, and whole comments of files in which strings cannot look like one. */
const COMMENTS = /^\s*(?:\/\/|\{?\/\*|\*).*$|\s\/\/\s.*$/gm;
const BLOCKS = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g;
const ADDRESS = /https?:\/\/\S+/g;
const NAME = /(?<page>[\w./-]*\w\.md)\b(?:#(?<heading>[\w-]+))?/g;
const LINK = /\]\((?!https?:|mailto:)(?<page>[^)#\s]*)(?:#(?<heading>[^)\s]+))?\)/g;
/** Names of files that our commands write. */
const WRITTEN = /^out\//;

const citationsIn = (text: string, form: RegExp): readonly Citation[] =>
  [...text.matchAll(form)].map(({ groups }) => ({
    page: groups?.['page'] ?? '',
    heading: groups?.['heading'],
  }));

const commentsOf = (path: string): string =>
  (read(path).match(/\.(?:css|html)$/.test(path) ? BLOCKS : COMMENTS) ?? [])
    .join('\n')
    .replaceAll(ADDRESS, '');

/** Comments name pages as seen from the project. */
const citedByComments = (path: string): readonly Citation[] => citationsIn(commentsOf(path), NAME);

/** Links lead from the page itself; a page that is only named may be named as seen from the project. */
function citedByPage(path: string): readonly Citation[] {
  const text = read(path).replaceAll(ADDRESS, '');
  const fromHere = (page: string): string => normalize(join(dirname(path), page));
  const links = citationsIn(text, LINK).map(({ page, heading }) => ({
    page: page === '' ? path : fromHere(page),
    heading,
  }));
  const names = citationsIn(text.replaceAll(LINK, ''), NAME)
    .filter(({ page }) => !WRITTEN.test(page))
    .map(({ page, heading }) => ({ page: existsSync(join(ROOT, page)) ? page : fromHere(page), heading }));
  return [...links, ...names];
}

/** The address of a heading as the usual hosts make it. */
const addressOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const headingsOf = (page: string): ReadonlySet<string> =>
  new Set([...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => addressOf(heading ?? '')));

function leadsNowhere({ page, heading }: Citation): boolean {
  if (!existsSync(join(ROOT, page))) return true;
  return heading !== undefined && !headingsOf(page).has(heading);
}

const written = ({ page, heading }: Citation): string =>
  heading === undefined ? page : `${page}#${heading}`;
const broken = (path: string, citations: readonly Citation[]): readonly string[] =>
  citations.filter(leadsNowhere).map((citation) => `${path}: ${written(citation)}`);

describe('what is cited', () => {
  it('is found in every form of comment', () => {
    const lines = [' * As PAGE says.', '// PAGE#c', 'go(); // PAGE', '{/* PAGE */}', "say('PAGE');"];
    const comments = lines.flatMap((line) => line.replace('PAGE', 'a.md').match(COMMENTS) ?? []);
    expect(citationsIn(comments.join('\n'), NAME).map(written)).toEqual(['a.md', 'a.md#c', 'a.md', 'a.md']);
  });

  it('by comments stands in the repository, with its heading', () => {
    const cited = sources.map((path) => ({ path, citations: citedByComments(path) }));
    expect(cited.flatMap(({ citations }) => citations).length).toBeGreaterThan(20);
    expect(cited.flatMap(({ path, citations }) => broken(path, citations))).toEqual([]);
  });

  it('by pages stands in the repository, with its heading', () => {
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.flatMap((path) => broken(path, citedByPage(path)))).toEqual([]);
  });
});

describe('decisions', () => {
  const decisions = pages.filter((path) => /^docs\/decisions\/\d{4}-/.test(path));
  const numbers = new Set(
    decisions.map((path) => Number(path.slice('docs/decisions/'.length).split('-')[0])),
  );

  it('that a comment or a page names by number are there', () => {
    const named = [...sources, ...pages].flatMap((path) =>
      [...(path.endsWith('.md') ? read(path) : commentsOf(path)).matchAll(/\bdecision (\d+)/gi)].map(
        ([, number]) => ({ path, number: Number(number) }),
      ),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ number }) => !numbers.has(number))).toEqual([]);
  });

  it('stand in the index, each once', () => {
    const listed = citationsIn(read('docs/decisions/README.md'), LINK).map(
      ({ page }) => `docs/decisions/${page}`,
    );
    expect(listed.filter((path) => /\/\d{4}-/.test(path))).toEqual(decisions.toSorted());
  });

  it('fit on a page of 60 lines', () => {
    expect(decisions.filter((path) => read(path).split('\n').length > 61)).toEqual([]);
  });
});

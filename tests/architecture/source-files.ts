import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { sourceRoots } from '../../proofs/mutations/source-roots.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
/** The folders that hold code of ours, but for the tests. */
export const MODULE_FOLDERS: readonly string[] = [
  ...sourceRoots(ROOT).filter((name) => name !== 'tests'),
  'web',
];

/** All source files of ours, relative to the project. */
export function sourceFiles(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts'),
      )
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
      .filter((path) => !path.includes('node_modules')),
  );
}

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export interface Import {
  readonly from: string;
  /** A path relative to the project, or the name of a package (`node:` ones included). */
  readonly to: string;
  readonly isType: boolean;
}

const STATEMENT =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What a file imports, static or not. */
export function importsOf(path: string): Import[] {
  return [...read(path).matchAll(STATEMENT)].map(([, , type, named, dynamic]) => {
    const target = named ?? dynamic ?? '';
    const to = target.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(path), target))
      : packageName(target);
    return { from: path, to, isType: type !== undefined };
  });
}

const packageName = (target: string): string =>
  target.startsWith('node:')
    ? target
    : target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');

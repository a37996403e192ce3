import { dirname, relative, resolve } from 'node:path';
import { read, ROOT } from './source-files.ts';

/** What stands at the left edge of a file: prettier puts nothing else there. */
export interface Declaration {
  readonly path: string;
  readonly name: string;
  /** Without comments. */
  readonly text: string;
}

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g;
const BEGINS = /^(?:export )?(?:abstract )?(?:async )?(?:function\*?|const|class|type|interface) (\w+)/gm;

const known = new Map<string, readonly Declaration[]>();

/** The functions, constants, classes and types of a file. */
export function declarationsOf(path: string): readonly Declaration[] {
  const found = known.get(path) ?? split(path);
  known.set(path, found);
  return found;
}

function split(path: string): Declaration[] {
  const text = read(path).replace(COMMENT, '');
  const begins = [...text.matchAll(BEGINS)];
  return begins.map(({ index, 1: name = '' }, number) => ({
    path,
    name,
    text: text.slice(index, begins[number + 1]?.index),
  }));
}

const NAMED = /\{([^{}]*)\} (?:from|= await import\() ?'(\.[^']*)'/g;

/** The names that a file takes from files of ours, types left out, and where each comes from. */
export function bindingsOf(path: string): ReadonlyMap<string, Pick<Declaration, 'path' | 'name'>> {
  return new Map(
    [...read(path).matchAll(NAMED)].flatMap(([, names = '', target = '']) => {
      const from = relative(ROOT, resolve(ROOT, dirname(path), target));
      return names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type '))
        .map((name) => {
          const [theirs = '', ours = theirs] = name.split(/ as |: /);
          return [ours, { path: from, name: theirs }] as const;
        });
    }),
  );
}

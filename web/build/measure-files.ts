import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A size of the built app, in bytes on the wire (brotli where the build made one), and its limit. */
export interface Figure {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

const KB = 1000;

/**
 * Limits of docs/facts/web.md#budgets, except the sum of all roles, for which it proposes 60 KB: what coordinators do for
 * members (inviting them, their roles, their products, what is to be deleted) takes more. No user loads the sum: a user who
 * only posts never loads the coordinators' files, each screen has its own limit, and the rest loads while the user reads.
 */
const LIMITS = {
  entry: 20 * KB,
  app: 76 * KB,
  chunk: 8 * KB,
  css: 4 * KB,
  firstLoad: 30 * KB,
  worker: 4 * KB,
} as const;

async function sizeOnWire(file: string): Promise<number> {
  const compressed = await stat(`${file}.br`).catch(() => undefined);
  return (compressed ?? (await stat(file))).size;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * Measures a folder that Vite has built. The first load is what the first screen of a member loads of the app: the page, the
 * files it names, and the drafts' code, without the API's responses and photos.
 */
export async function measureFiles(folder: string): Promise<Figure[]> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const assets = await readdir(join(folder, 'assets'));
  const sizeOf = (name: string): Promise<number> => sizeOnWire(join(folder, 'assets', name));
  const ofKind = async (ending: string): Promise<[string, number][]> => {
    const names = assets.filter((name) => name.endsWith(ending));
    return Promise.all(names.map(async (name): Promise<[string, number]> => [name, await sizeOf(name)]));
  };
  const [scripts, styles] = await Promise.all([ofKind('.js'), ofKind('.css')]);
  const entry = scripts.filter(([name]) => page.includes(name)).map(([, bytes]) => bytes);
  const drafts = scripts.filter(([name]) => name.startsWith('draft')).map(([, bytes]) => bytes);
  const css = sum(styles.map(([, bytes]) => bytes));
  const html = await sizeOnWire(join(folder, 'index.html'));
  const icon = await sizeOnWire(join(folder, 'icon.svg'));
  const worker = await sizeOnWire(join(folder, 'sw.js'));
  const chunks = scripts.filter(([name]) => !page.includes(name));
  return [
    { name: 'first load', bytes: sum([html, icon, css, ...entry, ...drafts]), limit: LIMITS.firstLoad },
    { name: 'script of the first screen', bytes: sum(entry), limit: LIMITS.entry },
    { name: 'scripts of all roles', bytes: sum(scripts.map(([, bytes]) => bytes)), limit: LIMITS.app },
    { name: 'styles', bytes: css, limit: LIMITS.css },
    { name: 'service worker', bytes: worker, limit: LIMITS.worker },
    ...chunks.map(([name, bytes]) => ({ name: name.replace(/-[^-]+\.js$/, ''), bytes, limit: LIMITS.chunk })),
  ];
}

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A size of the built app, in bytes on the wire (brotli where the build made one), and its limit. */
export interface Figure {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

const KB = 1000;

/** Limits of docs/facts/web.md#budgets. */
const LIMITS = {
  firstLoad: 30 * KB,
  entry: 20 * KB,
  member: 74.2 * KB,
  desk: 60 * KB,
  css: 5 * KB,
  deskCss: 8 * KB,
  english: 18.2 * KB,
  worker: 4 * KB,
} as const;

/**
 * Files that only rooms of coordinators and leaders load, and what a member loads only to read what promotions brought, or to
 * sign in without a link.
 */
const DESK = /^(?:calendar|desk|group-plan|members|passkeys|people|plan|report)-/;
const ENGLISH = /^english-/;

async function sizeOnWire(file: string): Promise<number> {
  const compressed = await stat(`${file}.br`).catch(() => undefined);
  return (compressed ?? (await stat(file))).size;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * Measures a folder that Vite has built. The first load is what the first screen of a member loads of the app: the page, the
 * files it names, and the drafts' code, without the API's responses and photos. Names of files decide whose they are:
 * web/chunks has one for each room.
 */
export async function measureFiles(folder: string): Promise<Figure[]> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const assets = await readdir(join(folder, 'assets'));
  const totalOf = async (ending: string, isCounted: (name: string) => boolean): Promise<number> =>
    sum(
      await Promise.all(
        assets
          .filter((name) => name.endsWith(ending) && isCounted(name))
          .map((name) => sizeOnWire(join(folder, 'assets', name))),
      ),
    );
  const isFirst = (name: string): boolean => page.includes(name);
  const entry = await totalOf('.js', isFirst);
  const css = await totalOf('.css', isFirst);
  const drafts = await totalOf('.js', (name) => name.startsWith('draft'));
  const html = await sizeOnWire(join(folder, 'index.html'));
  const icon = await sizeOnWire(join(folder, 'icon.svg'));
  return [
    { name: 'first load', bytes: sum([html, icon, css, entry, drafts]), limit: LIMITS.firstLoad },
    { name: 'script of the first screen', bytes: entry, limit: LIMITS.entry },
    {
      name: 'scripts of a member',
      bytes: await totalOf('.js', (name) => !DESK.test(name) && !ENGLISH.test(name)),
      limit: LIMITS.member,
    },
    { name: 'scripts of desks', bytes: await totalOf('.js', (name) => DESK.test(name)), limit: LIMITS.desk },
    { name: 'styles of the first screen', bytes: css, limit: LIMITS.css },
    { name: 'further styles', bytes: await totalOf('.css', (name) => !isFirst(name)), limit: LIMITS.deskCss },
    { name: 'English', bytes: await totalOf('.js', (name) => ENGLISH.test(name)), limit: LIMITS.english },
    { name: 'service worker', bytes: await sizeOnWire(join(folder, 'sw.js')), limit: LIMITS.worker },
  ];
}

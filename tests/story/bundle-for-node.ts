import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../..');
const BUNDLES = join(ROOT, 'dist/test-bundles');
/** Every folder with code that a bundle may contain. */
const SOURCES = ['functions', 'embedded', 'sandbox', 'bin', 'proofs', 'lib', 'client', 'tests/story'];
const STARTS_THREAD = join(ROOT, 'embedded/table/start-table.ts');
/** The names of constants in each module that stand for its `import.meta.url` and `import.meta.dirname`. */
const URL_NAME = '__moduleUrl';
const DIRNAME_NAME = '__moduleDirname';

/**
 * Modules that look for files beside themselves find them where they stand in the source; the one that starts the table's
 * thread finds it beside the bundle.
 */
const whereTheyStand = (bundle: string): Plugin => ({
  name: 'where they stand',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes('import.meta')) return { contents: source, loader: 'ts' };
      const url = pathToFileURL(path === STARTS_THREAD ? join(bundle, 'bundle.mjs') : path).href;
      const facts = { [URL_NAME]: url, [DIRNAME_NAME]: dirname(path) };
      const lines = Object.entries(facts).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
      return { contents: `${lines.join(' ')} ${source}`, loader: 'ts' };
    });
  },
});

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Deletes the bundles of code that was changed long ago. */
async function deleteOld(): Promise<void> {
  for (const name of await readdir(BUNDLES)) {
    const { mtimeMs } = await stat(join(BUNDLES, name));
    if (mtimeMs < Date.now() - DAY_MS) await rm(join(BUNDLES, name), { recursive: true, force: true });
  }
}

/** A name that changes with every change of the code, and with the programs. */
async function nameOf(programs: Readonly<Record<string, string>>): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(programs));
  for (const folder of SOURCES) {
    for (const file of (await readdir(join(ROOT, folder), { recursive: true })).sort()) {
      if (file.endsWith('.ts'))
        hash.update(`${folder}/${file} ${(await stat(join(ROOT, folder, file))).mtimeMs} `);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Bundles programs of ours, by name, and the thread of their table: a process that need not translate TypeScript starts with
 * half the work. What a program loads late stays apart. Returns the folder, with a file `NAME.mjs` each. Test files that run
 * at the same time share a bundle: it is built under another name and appears as a whole.
 */
export async function bundleForNode(programs: Readonly<Record<string, string>>): Promise<string> {
  const bundle = join(BUNDLES, await nameOf(programs));
  const isBuilt = (): Promise<boolean> => stat(bundle).then(Boolean, () => false);
  if (await isBuilt()) return bundle;
  await mkdir(BUNDLES, { recursive: true });
  const unfinished = await mkdtemp(join(BUNDLES, 'unfinished-'));
  await build({
    entryPoints: {
      ...Object.fromEntries(Object.entries(programs).map(([name, file]) => [name, join(ROOT, file)])),
      'table-thread': join(ROOT, 'embedded/table/table-worker.ts'),
    },
    outdir: unfinished,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    define: { 'import.meta.url': URL_NAME, 'import.meta.dirname': DIRNAME_NAME },
    plugins: [whereTheyStand(bundle)],
    logLevel: 'error',
  });
  try {
    await rename(unfinished, bundle);
    await deleteOld();
  } catch (error) {
    // Another test file was faster.
    if (!(await isBuilt())) throw error;
    await rm(unfinished, { recursive: true, force: true });
  }
  return bundle;
}

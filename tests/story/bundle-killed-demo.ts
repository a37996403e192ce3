import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = join(ROOT, 'dist/killed-demo');
/** Starts the table's thread from a file beside itself. */
const STARTS_THREAD = join(ROOT, 'embedded/table/start-table.ts');

/** Modules that look for files beside themselves find them where they stand in the source. */
const whereTheyStand: Plugin = {
  name: 'where they stand',
  setup(build) {
    build.onLoad({ filter: /\/(functions|local)\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const stands = path === STARTS_THREAD ? join(OUT, 'killed-demo.mjs') : path;
      const contents = source
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(stands).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
      return { contents, loader: 'ts' };
    });
  },
};

/**
 * Bundles the killed demo, and the thread of its table: without TypeScript to translate a process starts in half the time,
 * and it is started hundreds of times. Returns the file to run.
 */
export async function bundleKilledDemo(): Promise<string> {
  await build({
    entryPoints: {
      'killed-demo': join(ROOT, 'tests/story/killed-demo.ts'),
      'table-thread': join(ROOT, 'embedded/table/table-worker.ts'),
    },
    outdir: OUT,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    plugins: [whereTheyStand],
    logLevel: 'error',
  });
  return join(OUT, 'killed-demo.mjs');
}

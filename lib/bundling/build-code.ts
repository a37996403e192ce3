import { join } from 'node:path';
import { build, type Metafile, type BuildOptions, type Plugin } from 'esbuild';
import { type FunctionFolder, FUNCTIONS, PACKAGES } from './functions.ts';

/** How large a bundle is, in bytes. */
export interface CodeSize {
  /** What Node reads before the handler can be called: the entry and all that it imports at once. */
  readonly atStart: number;
  /** All files of code. */
  readonly all: number;
}

/**
 * Modules that bundles would carry and nobody uses, 400 KB together: words of zod's messages in fifty languages (ours are
 * written by us), a list of media types that axios asks for when files are sent (Graph never gets one from us), ways to
 * find credentials on a desk (Lambda puts them into the environment).
 */
const UNUSED: readonly RegExp[] = [
  /\/zod\/.*\/locales\/index\.js$/,
  /\/mime-db\/(index\.js|db\.json)$/,
  /\/@aws-sdk\/credential-provider-(ini|login|process|sso|web-identity)\/.*\/index\.js$/,
];

const emptied: Plugin = {
  name: 'emptied',
  setup: (build) => {
    for (const filter of UNUSED) {
      build.onLoad({ filter }, ({ path }) => ({
        contents: path.includes('/mime-db/') ? 'module.exports = {};' : 'export {};',
        loader: 'js',
      }));
    }
  },
};

/**
 * How one handler becomes code. ES modules, because handlers wait for templates while they load, and in several files, so
 * that what is imported later is loaded later. `require` is made for the packages that call it, under a name that no
 * module gives itself.
 */
const esbuildOptions = (project: string, folder: FunctionFolder, outdir: string) =>
  ({
    entryPoints: [join(project, 'functions', folder, 'handler.ts')],
    outdir,
    entryNames: 'index',
    chunkNames: 'part-[hash]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    external: [...PACKAGES[FUNCTIONS[folder]]],
    minify: true,
    // Errors are told apart by their names.
    keepNames: false,
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
    absWorkingDir: project,
    banner: {
      js: "import{createRequire as requireOfBundle}from'node:module';const require=requireOfBundle(import.meta.url);",
    },
    plugins: [emptied],
  }) satisfies BuildOptions;

/** Bundles one handler into a folder. */
export async function buildCode(project: string, folder: FunctionFolder, outdir: string): Promise<CodeSize> {
  const { metafile } = await build(esbuildOptions(project, folder, outdir));
  return sizeOf(metafile);
}

function sizeOf({ outputs }: Metafile): CodeSize {
  const entry = Object.keys(outputs).find((name) => outputs[name]?.entryPoint?.endsWith('handler.ts'));
  if (entry === undefined) throw new Error('esbuild made no entry');
  const loaded = new Set<string>();
  const load = (name: string): void => {
    const output = outputs[name];
    if (!output || loaded.has(name)) return;
    loaded.add(name);
    for (const { path, kind } of output.imports) if (kind === 'import-statement') load(path);
  };
  load(entry);
  const bytes = (names: Iterable<string>): number =>
    [...names].reduce((sum, name) => sum + (outputs[name]?.bytes ?? 0), 0);
  return { atStart: bytes(loaded), all: bytes(Object.keys(outputs)) };
}

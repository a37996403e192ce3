import { join } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { FUNCTIONS, type FunctionFolder, PACKAGES } from './functions.ts';

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
export const esbuildOptions = (project: string, folder: FunctionFolder, outdir: string) =>
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

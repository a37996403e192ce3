import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build, type Metafile, type BuildOptions, type Plugin } from 'esbuild';
import * as z from 'zod';
import { buildBooks } from '../../functions/adapters/captions/built-books.ts';
import { type OpenedBooks, openPhraseBooks } from '../../functions/adapters/captions/load-phrase-books.ts';
import { filesAtStart } from './files-at-start.ts';
import { type FunctionFolder, FUNCTIONS, PACKAGES } from './functions.ts';
import { joinAtStart } from './join-at-start.ts';
import { packedDescription } from './packed-description.ts';
import { packedLaw } from './packed-law.ts';
import { packedThemes } from './packed-themes.ts';

/** The size of a bundle in bytes. */
export interface CodeSize {
  /** What Node loads before it can call the handler: the entry and all its static imports. */
  readonly atStart: number;
  /** All code files, without their source maps. */
  readonly all: number;
}

/**
 * Unused modules that bundles would contain, 510 KB together, by how they export: zod's messages in fifty languages (we write
 * our own), sources of credentials on a developer's machine and their sign-in (Lambda puts them into the environment), a list of media types
 * that axios needs for sending files (we never send Graph one), the currencies and countries of events that Meta's SDK
 * reports from shops (we report none), the proofs of a passkey's make (we ask for none, and refuse one that comes: what
 * would check it is undefined), the log of axios's redirects and proxies, which is off without `DEBUG`, and the names of
 * browsers, which the AWS SDK reads in a browser only.
 */
const UNUSED: Readonly<Record<string, readonly RegExp[]>> = {
  'export {};': [
    /\/zod\/.*\/locales\/index\.js$/,
    /\/@aws-sdk\/nested-clients\/.*\/sso-oidc\/index\.js$/,
    /\/bowser\/bowser\.mjs$/,
    /\/@aws-sdk\/credential-provider-(ini|login|process|sso|web-identity)\/.*\/index\.js$/,
  ],
  'module.exports = {};': [
    /\/mime-db\/(index\.js|db\.json)$/,
    /\/currency-codes\/index\.js$/,
    /\/iso-3166-1\/dist\/index\.js$/,
  ],
  'module.exports = () => () => undefined;': [/\/debug\/src\/index\.js$/],
};

/**
 * Files of which every export becomes undefined: what checks the proofs of a passkey's make; zod's compiler of schemas, and its
 * reader and writer of JSON Schema, which nobody asks for: the API's description is made before (`packed-description.ts`).
 */
const UNDEFINED: readonly RegExp[] = [
  /\/@simplewebauthn\/server\/esm\/(registration\/verifications\/.*verify|helpers\/(convertX509|isCertRevoked|getCertificateInfo|validateCertificatePath))\w*\.js$/,
  /\/zod\/v4\/(core\/(compile|to-json-schema|json-schema-processors)|classic\/from-json-schema)\.js$/,
];
const EXPORTED = /^export (?:const|class|(?:async )?function) (\w+)/gm;

const emptied: Plugin = {
  name: 'emptied',
  setup: (build) => {
    for (const [contents, filters] of Object.entries(UNUSED))
      for (const filter of filters) build.onLoad({ filter }, () => ({ contents, loader: 'js' }));
    for (const filter of UNDEFINED)
      build.onLoad({ filter }, async ({ path }) => {
        const names = [...(await readFile(path, 'utf8')).matchAll(EXPORTED)].map(([, name]) => name);
        return { contents: names.map((name) => `export const ${name} = undefined;`).join(''), loader: 'js' };
      });
  },
};

/**
 * Returns esbuild's options for one handler. The output is ES modules, because handlers use top-level await for templates,
 * and is split into several files, so that dynamic imports load later. `require` is created for the packages that call it,
 * under a name that no module uses.
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
    // Names and spaces are shortened when the parts are joined.
    minifySyntax: true,
    // Escapes of Chinese and Arabic, which the law and the labels hold, are two to three times as long.
    charset: 'utf8',
    // No code depends on the names of functions and classes: errors set their own `name`.
    keepNames: false,
    legalComments: 'none',
    // The joined files' maps are made with these.
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'error',
    metafile: true,
    absWorkingDir: project,
    plugins: [emptied, packedDescription, packedLaw, packedThemes(project)],
  }) satisfies BuildOptions;

/** Before each file: packages that are not ES modules call it. */
const REQUIRE =
  "import{createRequire as requireOfBundle}from'node:module';const require=requireOfBundle(import.meta.url);";

const isMap = (name: string): boolean => name.endsWith('.map');

let checkedBooks: Promise<OpenedBooks> | undefined;

/** Writes the phrase books into a function's folder, checked, which takes seconds, once for all functions. */
async function writeBooks(project: string, outdir: string): Promise<void> {
  checkedBooks ??= openPhraseBooks(join(project, 'templates/captions'));
  await buildBooks(await checkedBooks, join(outdir, 'templates/captions'));
}

/** Bundles one handler into a folder, with its phrase books if it has any, and returns the bundle's size. */
export async function buildCode(project: string, folder: FunctionFolder, outdir: string): Promise<CodeSize> {
  const parts = `${outdir}-parts`;
  const { metafile } = await build(esbuildOptions(project, folder, parts));
  const outputs = await joinAtStart(metafile, { parts, outdir, banner: REQUIRE });
  await rm(parts, { recursive: true });
  // Read only when an error's stack is (functions/adapters/aws/typescript-stacks.ts). Node's own --enable-source-maps would read
  // them at each start, 40 to 60 ms of a processor.
  const maps = (await readdir(outdir)).filter(isMap);
  await Promise.all(maps.map((name) => nameFromProject(project, outdir, join(outdir, name))));
  if (FUNCTIONS[folder] === 'books') await writeBooks(project, outdir);
  return sizeOf(outputs);
}

const MapFile = z.looseObject({ sources: z.array(z.string()) });

/**
 * Names the sources of a map from the project's folder. By their way from the bundle, which is a folder of its own each time, the
 * same code would be another asset and be deployed anew. A package's own map may name an address, which stays as it is.
 */
async function nameFromProject(project: string, outdir: string, file: string): Promise<void> {
  const map = MapFile.parse(JSON.parse(await readFile(file, 'utf8')));
  // A part without a source of its own, such as an emptied module, is named by its file.
  const isPart = (path: string): boolean => dirname(path) === resolve(`${outdir}-parts`);
  const named = (path: string): string => (isPart(path) ? basename(path) : relative(project, path));
  const sources = map.sources.map((source) =>
    URL.canParse(source) ? source : named(resolve(outdir, source)),
  );
  await writeFile(file, JSON.stringify({ ...map, sources }));
}

function sizeOf(outputs: Metafile['outputs']): CodeSize {
  const bytes = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (outputs[name]?.bytes ?? 0), 0);
  return {
    atStart: bytes(filesAtStart(outputs)),
    all: bytes(Object.keys(outputs).filter((name) => !isMap(name))),
  };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { ENTRY, filesAtStart } from './files-at-start.ts';

type Outputs = Metafile['outputs'];

interface Part {
  readonly file: string;
  /** What it exports, each with the name under which the joined file exports it. */
  readonly names: ReadonlyMap<string, string>;
}

const fileOf = (output: string): string => output.slice(output.lastIndexOf('/') + 1);

/** Gives each export of the parts a name of its own: parts are joined in which the same name means different things. */
function named(outputs: Outputs, parts: readonly string[]): readonly Part[] {
  let count = 0;
  return parts.map((output) => ({
    file: fileOf(output),
    names: new Map((outputs[output]?.exports ?? []).map((name) => [name, `_${(count++).toString(36)}`])),
  }));
}

/** The handler's file and all that it needs, and what is read of it later. */
const textJoined = (parts: readonly Part[], isRead: (own: string) => boolean): string =>
  [
    `export * from './${ENTRY}';`,
    ...parts.map(({ file, names }) => {
      const list = [...names].flatMap(([name, own]) => (isRead(own) ? [`${name} as ${own}`] : []));
      return `export { ${list.join(', ')} } from './${file}';`;
    }),
  ].join('\n');

/** Stands where a part stood: the same names, from the joined file. A statement each, so that those that are not read go. */
const textInstead = ({ names }: Part): string =>
  [...names].map(([name, own]) => `export { ${own} as ${name} } from './${ENTRY}';`).join('\n');

/** As esbuild writes it. */
const READ = /import\{([^{}]*)\}from"\.\/index\.mjs"/g;

/** Returns the names that files read from the joined one. */
async function readBy(files: readonly string[]): Promise<ReadonlySet<string>> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const lists = texts.flatMap((text) => Array.from(text.matchAll(READ), ([, list = '']) => list));
  return new Set(lists.flatMap((list) => list.split(',').map((one) => one.split(' as ')[0] ?? one)));
}

/** Lets the files that are loaded later read from the joined file what they read from its parts. */
const fromJoined = (parts: readonly Part[]): Plugin => ({
  name: 'from-joined',
  setup: (building) => {
    const known = new Map(parts.map((part) => [`./${part.file}`, part]));
    building.onResolve({ filter: /^\.\// }, ({ path, kind }) => {
      if (kind === 'entry-point') return undefined;
      return known.has(path)
        ? { path, namespace: 'joined', sideEffects: false }
        : { path, external: true, sideEffects: path !== `./${ENTRY}` };
    });
    building.onLoad({ filter: /.*/, namespace: 'joined' }, ({ path }) => {
      const part = known.get(path);
      return part && { contents: textInstead(part), loader: 'js' };
    });
  },
});

/** What is loaded later stays apart. */
const laterApart: Plugin = {
  name: 'later-apart',
  setup: (building) => {
    building.onResolve({ filter: /^\.\// }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/** How files are written. Their maps lead to the sources through those of the parts. */
const WRITTEN = {
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node24',
  outExtension: { '.js': '.mjs' },
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  sourcemap: 'external',
  sourcesContent: false,
  logLevel: 'error',
  metafile: true,
} as const;

/**
 * Joins the parts of a split bundle that Node loads at the start into one file, and writes the bundle into another folder. esbuild
 * makes a part for each set of modules that some dynamic imports share: of the API a hundred and twenty, each of which is found, read
 * and linked on its own, a quarter of the processor time of a start. What is loaded later reads from the joined file, so nothing is
 * there twice; a handler must not wait for it while it is itself being loaded. Returns what was written.
 */
export async function joinAtStart(
  { outputs }: Metafile,
  {
    parts: folder,
    outdir,
    banner,
  }: { readonly parts: string; readonly outdir: string; readonly banner: string },
): Promise<Outputs> {
  const [entry = '', ...needed] = filesAtStart(outputs);
  const joined = named(outputs, needed);
  const common = { ...WRITTEN, outdir, absWorkingDir: folder, banner: { js: banner } };
  const later = await build({
    ...common,
    entryPoints: Object.keys(outputs)
      .filter((output) => output.endsWith('.mjs') && output !== entry && !needed.includes(output))
      .map((output) => join(folder, fileOf(output))),
    plugins: [fromJoined(joined)],
  });
  const written = Object.keys(later.metafile.outputs).filter((output) => output.endsWith('.mjs'));
  const read = await readBy(written.map((output) => join(folder, output)));
  const atStart = await build({
    ...common,
    stdin: {
      contents: textJoined(joined, (own) => read.has(own)),
      resolveDir: folder,
      sourcefile: 'joined.mjs',
    },
    entryNames: ENTRY.replace(/\.mjs$/, ''),
    plugins: [laterApart],
  });
  return { ...later.metafile.outputs, ...atStart.metafile.outputs };
}

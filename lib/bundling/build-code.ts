import { build, type Metafile } from 'esbuild';
import { esbuildOptions } from './esbuild-options.ts';
import type { FunctionFolder } from './functions.ts';

/** How large a bundle is, in bytes. */
export interface CodeSize {
  /** What Node reads before the handler can be called: the entry and all that it imports at once. */
  readonly atStart: number;
  /** All files of code. */
  readonly all: number;
}

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

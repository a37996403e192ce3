import { posix } from 'node:path';
import type { Metafile } from 'esbuild';

/** The file of the handler, which Lambda loads. */
export const ENTRY = 'index.mjs';

/** Returns the files of a bundle that Node loads before it can call the handler, each behind what it needs, but the entry in front. */
export function filesAtStart(outputs: Metafile['outputs']): readonly string[] {
  const entry = Object.keys(outputs).find((name) => `/${name}`.endsWith(`/${ENTRY}`));
  if (entry === undefined) throw new Error('esbuild made no entry');
  const loaded = new Set<string>();
  const seen = new Set<string>();
  const load = (name: string): void => {
    if (seen.has(name) || !outputs[name]) return;
    seen.add(name);
    // A path of a file that was written apart is as the code has it: from the file's own folder.
    for (const { path, kind, external } of outputs[name].imports)
      if (kind === 'import-statement') load(external ? posix.join(posix.dirname(name), path) : path);
    loaded.add(name);
  };
  load(entry);
  loaded.delete(entry);
  return [entry, ...loaded];
}

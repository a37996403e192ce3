import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { PROJECT, TEMPLATES } from '../../embedded/system/project-folders.ts';

const BUNDLE = join(PROJECT, 'dist/bench/lone-process.mjs');

/** Bundles the lone process as functions are bundled: one file, with sharp beside it. */
export async function bundleLoneProcess(): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'lone-process.ts')],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['sharp'],
    banner: {
      js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
    },
    logLevel: 'error',
  });
}

/** Returns the CPU milliseconds from the start of a process to its first picture, or its peak memory in megabytes. */
export async function runAlone(task: 'first' | 'memory', photo: string, theme: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [BUNDLE, task, photo, theme, TEMPLATES]);
  const value = Number(stdout);
  if (!(value > 0)) throw new Error(`the lone process said ${JSON.stringify(stdout)}`);
  return value;
}

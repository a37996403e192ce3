import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FunctionFolder } from './functions.ts';

/** The project: functions, templates and fonts are found below it. */
export const PROJECT = join(import.meta.dirname, '../..');

let built: string | undefined;

/** The folder that holds a function's bundled code. All functions are bundled at once, when the first is asked for. */
export function codeOf(folder: FunctionFolder): string {
  if (built === undefined) {
    const outdir = mkdtempSync(join(tmpdir(), 'etalase-bundles-'));
    process.once('exit', () => rmSync(outdir, { recursive: true, force: true }));
    execFileSync(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'build-all.ts'), PROJECT, outdir],
      {
        cwd: PROJECT,
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    built = outdir;
  }
  return join(built, folder.replaceAll('/', '-'));
}

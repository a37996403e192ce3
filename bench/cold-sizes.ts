import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { buildCode, type CodeSize } from '../lib/bundling/build-code.ts';
import { FUNCTIONS, type FunctionFolder } from '../lib/bundling/functions.ts';
import { copyBeside } from '../lib/bundling/copy-beside.ts';

const PROJECT = join(import.meta.dirname, '..');

/** A function's asset in a folder. */
export interface MeasuredAsset {
  readonly folder: string;
  readonly code: CodeSize;
  /** Bytes of the code and of the files beside it, without source maps, which are read only when an error is logged. */
  readonly unpacked: number;
  /** Bytes in a zip file with the source maps, in which each file is deflated separately. */
  readonly zipped: number;
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Builds assets as a deployment does, for Lambda's processor, and passes them to `use`; they are deleted afterwards. */
export async function withAssets<T>(
  names: readonly FunctionFolder[],
  use: (assets: ReadonlyMap<FunctionFolder, MeasuredAsset>) => T | Promise<T>,
  processor: 'arm64' | 'x86_64' = 'arm64',
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'etalase-assets-'));
  try {
    const assets = new Map<FunctionFolder, MeasuredAsset>();
    for (const name of names) {
      const folder = join(root, name.replaceAll('/', '-'));
      const code = await buildCode(PROJECT, name, folder);
      copyBeside(PROJECT, folder, FUNCTIONS[name], processor);
      const files = filesIn(folder);
      assets.set(name, {
        folder,
        code,
        unpacked: sum(files.filter((file) => !file.endsWith('.map')).map((file) => statSync(file).size)),
        zipped: sum(files.map((file) => deflateRawSync(readFileSync(file)).length)),
      });
    }
    return await use(assets);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Returns how long a bare Node process takes to load an asset, in milliseconds of its own processor time. */
export function startTime(folder: string, environment: Readonly<Record<string, string>>): number {
  const program = `const began = process.cpuUsage(); await import(${JSON.stringify(join(folder, 'index.mjs'))}); const { user, system } = process.cpuUsage(began); console.log((user + system) / 1000); process.exit(0)`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: folder,
    env: { ...environment, LAMBDA_TASK_ROOT: folder, PATH: '/usr/bin:/bin', TZ: ':UTC' },
    encoding: 'utf8',
  });
  return Number(printed.trim().split('\n').at(-1));
}

/** Makes a handler that does nothing, with which the others are compared. */
export function bareHandler(root: string): string {
  const folder = mkdtempSync(join(root, 'bare-'));
  cpSync(join(import.meta.dirname, 'cold-bare-handler.mjs'), join(folder, 'index.mjs'));
  return folder;
}

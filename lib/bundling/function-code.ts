import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { type AssetCode, Code } from 'aws-cdk-lib/aws-lambda';
import { FUNCTIONS, type FunctionFolder } from './functions.ts';
import { copyBeside, type Processor } from './copy-beside.ts';

/** The project's root, above functions, templates and fonts. */
const PROJECT = join(import.meta.dirname, '../..');

let built: string | undefined;

/** Returns the folder with a function's bundled code. The first call bundles all functions. */
function codeOf(folder: FunctionFolder): string {
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

/**
 * Returns the asset of a function: its bundled code and the files beside it. It is built on this machine, never in a
 * container.
 */
export const functionCode = (folder: FunctionFolder, processor: Processor): AssetCode =>
  Code.fromAsset(join(PROJECT, 'functions', folder), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('not-used'),
      local: {
        tryBundle(outdir: string): boolean {
          cpSync(codeOf(folder), outdir, { recursive: true });
          copyBeside(PROJECT, outdir, FUNCTIONS[folder], processor);
          return true;
        },
      },
    },
  });

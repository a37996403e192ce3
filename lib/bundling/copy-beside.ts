import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { type Beside, PACKAGES } from './functions.ts';

/** The processor architectures of Lambda. */
export const Processor = z.enum(['arm64', 'x86_64']);
export type Processor = z.infer<typeof Processor>;

/** npm's names of the architectures. */
const NPM_CPU: Readonly<Record<Processor, string>> = { arm64: 'arm64', x86_64: 'x64' };
const FontFiles = z.object({ fonts: z.record(z.string(), z.object({ file: z.string().min(1) })) });
const Manifest = z.object({ dependencies: z.record(z.string(), z.string()) });

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Templates that stand in the code already, checked (`packed-themes.ts`), and the phrase books, which functions that draw do not read. */
const IN_CODE = ['captions', 'packaging', 'compositions', 'tones.json'];

/** Copies the files that a function needs beside its code into the folder of the code. */
export function copyBeside(project: string, outdir: string, beside: Beside, processor: Processor): void {
  // The books are written with the code (`build-code.ts`).
  if (beside === 'nothing' || beside === 'books') return;
  if (beside === 'models') {
    installPackages(project, outdir, PACKAGES[beside], processor);
    copyModels(project, outdir);
    return;
  }
  const inCode = new Set(IN_CODE.map((name) => join(project, 'templates', name)));
  cpSync(join(project, 'templates'), join(outdir, 'templates'), {
    recursive: true,
    filter: (path) => !path.endsWith('.py') && !inCode.has(path),
  });
  // npm runs first, because it removes files that it does not know.
  installPackages(project, outdir, PACKAGES[beside], processor);
  for (const { file } of Object.values(
    FontFiles.parse(readJson(join(project, 'templates/fonts.json'))).fonts,
  )) {
    // Those beside `fonts.json` came with the templates.
    if (file.startsWith('./')) continue;
    // Fonts keep their path below node_modules, where the code looks for them.
    const target = join(outdir, 'node_modules', file);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(project, 'node_modules', file), target);
  }
}

/** The files that run the models: of 139 MB that the runtime's package has, 14 MB. */
const RUNTIME = ['ort.wasm.bundle.min.mjs', 'ort-wasm-simd-threaded.wasm'];

function copyModels(project: string, outdir: string): void {
  cpSync(join(project, 'functions/pictures/models'), join(outdir, 'models'), { recursive: true });
  for (const file of RUNTIME) {
    const target = join(outdir, 'runtime', file);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(project, 'node_modules/onnxruntime-web/dist', file), target);
  }
}

/**
 * Installs packages in the versions of our lock file, with the native libraries for Lambda, and without running scripts.
 */
function installPackages(
  project: string,
  outdir: string,
  names: readonly string[],
  processor: Processor,
): void {
  const { dependencies: all } = Manifest.parse(readJson(join(project, 'package.json')));
  const dependencies = Object.fromEntries(names.map((name) => [name, all[name]]));
  writeFileSync(
    join(outdir, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  );
  cpSync(join(project, 'package-lock.json'), join(outdir, 'package-lock.json'));
  execFileSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'],
    {
      cwd: outdir,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        npm_config_os: 'linux',
        npm_config_cpu: NPM_CPU[processor],
        npm_config_libc: 'glibc',
      },
    },
  );
}

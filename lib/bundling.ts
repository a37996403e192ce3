import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BundlingOptions, LogLevel, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { z } from 'zod';

/** The project: templates and fonts are found below it. */
export const PROJECT = join(import.meta.dirname, '..');

/**
 * What stands beside a function's code: nothing; the templates that captions are written from; all that pictures are
 * drawn with (templates, sharp and fonts); or that and all that photos are opened with.
 */
export type Beside = 'nothing' | 'templates' | 'pictures' | 'photos';

/** Packages that are no part of a bundle: libraries for one processor, and what a thread of its own loads. */
const PACKAGES: Readonly<Record<Beside, readonly string[]>> = {
  nothing: [],
  templates: [],
  pictures: ['sharp'],
  photos: ['sharp', 'heic-decode'],
};

const FontFiles = z.object({ fonts: z.record(z.string(), z.object({ file: z.string().min(1) })) });

/** The font files that `templates/fonts.json` names, each inside an npm package. */
function fontFiles(): readonly string[] {
  const file: unknown = JSON.parse(readFileSync(join(PROJECT, 'templates/fonts.json'), 'utf8'));
  return Object.values(FontFiles.parse(file).fonts).map((font) => font.file);
}

/** Fonts keep their place below node_modules, where the code looks for them. Runs in a POSIX shell. */
function copyCommands(beside: Beside, from: string, to: string): string[] {
  if (beside === 'nothing') return [];
  const templates = [`cp -R "${from}/templates" "${to}/templates"`];
  if (beside === 'templates') return templates;
  const fonts = fontFiles().flatMap((file) => [
    `mkdir -p "${to}/node_modules/${dirname(file)}"`,
    `cp "${from}/node_modules/${file}" "${to}/node_modules/${file}"`,
  ]);
  return [...templates, ...fonts];
}

/** So that npm, wherever it runs, fetches sharp's libraries for Lambda's machines. */
const ON_LAMBDA = { npm_config_os: 'linux', npm_config_cpu: 'arm64', npm_config_libc: 'glibc' };

/**
 * How esbuild makes one file of a handler. ES modules, because handlers wait for templates while they load; `require` is
 * made for the packages that call it. Names stay readable in stack traces.
 */
export const bundling = (beside: Beside): BundlingOptions => ({
  format: OutputFormat.ESM,
  target: 'node24',
  mainFields: ['module', 'main'],
  externalModules: [],
  logLevel: LogLevel.ERROR,
  // Under a name that no module of ours or others gives itself.
  banner:
    "import{createRequire as requireOfBundle}from'node:module';const require=requireOfBundle(import.meta.url);",
  esbuildArgs: { '--minify-whitespace': true, '--minify-syntax': true },
  ...(PACKAGES[beside].length > 0 && { nodeModules: [...PACKAGES[beside]], environment: ON_LAMBDA }),
  commandHooks: {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (from, to) => copyCommands(beside, from, to),
  },
});

import { execFile } from 'node:child_process';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, type Plugin } from 'esbuild';
import { z } from 'zod';
import { type Beside, bundling } from '../../lib/bundling.ts';
import { ROOT } from '../architecture/source-files.ts';
import { temporaryFolder } from '../local/table/temporary-folder.ts';

const run = promisify(execFile);

/** What is installed beside a bundle is not in it. */
const besideBundle = (packages: readonly string[]): Plugin => ({
  name: 'beside-bundle',
  setup: (esbuild) => {
    esbuild.onResolve({ filter: /^[^.]/ }, ({ path }) =>
      packages.includes(path) ? { path, external: true } : undefined,
    );
  },
});

/**
 * A handler's code as the asset holds it, in a folder of its own: bundled by the options that CDK hands to esbuild, with
 * what stands beside it. Packages come from this machine, since Lambda's are for another processor.
 */
export async function bundled(folder: string, beside: Beside): Promise<string> {
  const asset = await temporaryFolder();
  const options = bundling(beside);
  await build({
    entryPoints: [join(ROOT, 'functions', folder, 'handler.ts')],
    outfile: join(asset, 'index.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    minifySyntax: options.esbuildArgs?.['--minify-syntax'] === true,
    minifyWhitespace: options.esbuildArgs?.['--minify-whitespace'] === true,
    banner: { js: options.banner ?? '' },
    ...(options.target !== undefined && { target: options.target }),
    ...(options.mainFields && { mainFields: options.mainFields }),
    plugins: [besideBundle(options.nodeModules ?? [])],
  });
  const copies = options.commandHooks?.afterBundling(ROOT, asset) ?? [];
  for (const command of copies.filter((each) => each.includes('/templates"')))
    await run('sh', ['-c', command]);
  if (options.nodeModules) await symlink(join(ROOT, 'node_modules'), join(asset, 'node_modules'));
  return asset;
}

const Answer = z.object({ reply: z.unknown() });

/**
 * Calls a bundle's handler in a process of its own that is given nothing but an environment, as Lambda gives it. Returns
 * what the handler returned; throws with what the process wrote when it did not end well.
 */
export async function callBundle(
  asset: string,
  event: unknown,
  environment: Readonly<Record<string, string>>,
): Promise<unknown> {
  const answer = join(asset, 'answer.json');
  const program = join(asset, 'runtime.mjs');
  await writeFile(
    program,
    `import { writeFileSync } from 'node:fs';
     const { handler } = await import('./index.mjs');
     const reply = await handler(${JSON.stringify(event)}, { awsRequestId: 'request-1' });
     writeFileSync(${JSON.stringify(answer)}, JSON.stringify({ reply: reply ?? null }));
     process.exit(0);`,
  );
  const env = { ...environment, LAMBDA_TASK_ROOT: asset, PATH: '/usr/bin:/bin', TZ: ':UTC' };
  await run(process.execPath, [program], { cwd: asset, env });
  return Answer.parse(JSON.parse(await readFile(answer, 'utf8'))).reply;
}

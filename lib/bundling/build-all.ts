import { join } from 'node:path';
import { buildCode } from './build-code.ts';
import { FUNCTIONS, type FunctionFolder } from './functions.ts';

// A separate program, because CDK makes assets synchronously and esbuild's plugins work only asynchronously.
const [project = '', outdir = ''] = process.argv.slice(2);
const folders = Object.keys(FUNCTIONS) as FunctionFolder[];
await Promise.all(
  folders.map((folder) => buildCode(project, folder, join(outdir, folder.replaceAll('/', '-')))),
);

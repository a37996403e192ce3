import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildCode } from '../../lib/bundling/build-code.ts';
import type { FunctionFolder } from '../../lib/bundling/functions.ts';
import { ROOT } from '../architecture/source-files.ts';

/** Calls the router's handler with an event that no queue sends, and prints the stack of what it throws, as Lambda does. */
const PROGRAM = `
const { handler } = await import(process.argv[1]);
await handler({ Records: 'none' }, { awsRequestId: 'run-1' }).catch((error) => process.stdout.write(error.stack));
process.exit(0);
`;
const ENVIRONMENT = {
  PATH: '/usr/bin:/bin',
  AWS_REGION: 'ap-southeast-3',
  AWS_ACCESS_KEY_ID: 'a',
  AWS_SECRET_ACCESS_KEY: 'b',
  CAMPAIGNS_FUNCTION: 'a',
  INSPECT_FUNCTION: 'b',
  RENDER_FUNCTION: 'c',
  COLLECT_FUNCTION: 'd',
  INSIGHTS_FUNCTION: 'e',
};

/** Builds a function into a new folder. Returns the folder. */
async function built(name: FunctionFolder): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'etalase-stacks-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await buildCode(ROOT, name, folder);
  return folder;
}

it('builds the same files twice, so that nothing is deployed anew that did not change', async () => {
  const contents = (folder: string) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]);
  expect(contents(await built('http'))).toEqual(contents(await built('http')));
}, 60_000);

it('names our TypeScript files in the stack of an error that a bundle throws', async () => {
  const folder = await built('due/router');
  const stack = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', PROGRAM, join(folder, 'index.mjs')],
    { env: { ...ENVIRONMENT, LAMBDA_TASK_ROOT: folder }, encoding: 'utf8' },
  );
  expect(stack).toMatch(/at [^/]*functions\/adapters\/aws\/consume-queue\.ts:\d+:\d+/);
  expect(stack).not.toContain('index.mjs:');
}, 60_000);

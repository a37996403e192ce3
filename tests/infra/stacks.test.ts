import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildCode } from '../../lib/bundling/build-code.ts';
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

it('names our TypeScript files in the stack of an error that a bundle throws', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'etalase-stacks-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await buildCode(ROOT, 'due/router', folder);
  const stack = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', PROGRAM, join(folder, 'index.mjs')],
    { env: { ...ENVIRONMENT, LAMBDA_TASK_ROOT: folder }, encoding: 'utf8' },
  );
  expect(stack).toMatch(/at [^/]*functions\/adapters\/aws\/consume-queue\.ts:\d+:\d+/);
  expect(stack).not.toContain('index.mjs:');
}, 60_000);

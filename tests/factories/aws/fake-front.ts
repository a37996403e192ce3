import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import * as z from 'zod';
import { ROOT } from '../../architecture/source-files.ts';
import type { FakeS3, StoredObject } from './fake-s3.ts';

export const FRONT = 'https://d111111abcdef8.cloudfront.test';

const GateReply = z.union([
  z.object({ statusCode: z.number() }),
  z.object({ uri: z.string(), querystring: z.record(z.string(), z.unknown()) }),
]);

const gate = readFileSync(join(ROOT, 'lib/media-gate.js'), 'utf8');

/** Runs the function that CloudFront runs on each request below `/media/`, at a moment. */
export function passGate(url: string, now: number): z.infer<typeof GateReply> {
  const { pathname, searchParams } = new URL(url);
  const querystring = Object.fromEntries([...searchParams].map(([name, value]) => [name, { value }]));
  const event = { request: { method: 'GET', uri: pathname, querystring, headers: {} } };
  const code = `${gate}; JSON.stringify(handler(${JSON.stringify(event)}))`;
  return GateReply.parse(JSON.parse(z.string().parse(runInNewContext(code, { Date: { now: () => now } }))));
}

/** What a browser gets from CloudFront: the gate decides, and what passes is fetched from the bucket. */
export function fetchThroughFront(s3: FakeS3, url: string, now: number): StoredObject | undefined {
  if (!url.startsWith(`${FRONT}/media/`)) return undefined;
  const passed = passGate(url, now);
  return 'uri' in passed ? s3.objectAt(passed.uri) : undefined;
}

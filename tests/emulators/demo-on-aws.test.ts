import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ROOT } from '../architecture/source-files.ts';
import { temporaryFolder } from '../embedded/table/temporary-folder.ts';

const run = promisify(execFile);
const Report = z.looseObject({
  posts: z.array(z.looseObject({ status: z.string(), platform: z.string(), seller: z.string() })),
  pictures: z.array(z.unknown()),
  captions: z.array(z.unknown()),
  insights: z.looseObject({ posts: z.number() }),
});

async function demo(...options: readonly string[]) {
  const out = await temporaryFolder();
  const command = [
    '--import',
    'tsx',
    'bin/etalase.ts',
    'demo',
    '--json',
    '--out',
    join(out, 'demo'),
    ...options,
  ];
  const { stdout } = await run(process.execPath, command, { cwd: ROOT, maxBuffer: 1e8 });
  const { posts, pictures, captions, insights } = Report.parse(JSON.parse(stdout));
  const outcomes = posts.map(({ status, platform, seller }) => `${seller} ${platform} ${status}`).sort();
  return { outcomes, pictures: pictures.length, captions: captions.length, counted: insights.posts };
}

describe('the main job on the adapters that run on AWS', () => {
  it('ends as it does on the embedded ones', async () => {
    expect(await demo('--aws')).toEqual(await demo());
  });
});

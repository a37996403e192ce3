import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { PROJECT } from '../embedded/system/project-folders.ts';
import type { Bench } from './bench.ts';
import { rounded } from './measure.ts';

const POSTS = 5_000;
const RAW_PUTS_PER_POST = 60;

const Measured = z.object({
  published: z.number().min(POSTS),
  seconds: z.number().positive(),
  rawPutsPerSecond: z.number().positive(),
  rssAt1000: z.number().positive(),
  rssAtLast: z.number().positive(),
});

const Package = z.object({ scripts: z.object({ start: z.string() }) });

/** Returns the flags that `npm start` passes to Node, since the bench is about the process that people run. */
async function flagsOfStart(): Promise<readonly string[]> {
  const { scripts } = Package.parse(JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8')));
  const flags = /\bnode (.*) bin\/etalase\.ts start/.exec(scripts.start)?.[1];
  if (flags === undefined)
    throw new Error('package.json: scripts.start does not run bin/etalase.ts with node');
  return flags.split(' ');
}

/** How fast one machine publishes compared with the capacity of its table, and whether its memory grows with the posts. */
export const bench: Bench = {
  area: 'embedded',
  async run({ note }) {
    const script = join(import.meta.dirname, 'embedded/publish-many.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...(await flagsOfStart()),
      script,
      String(POSTS),
    ]);
    const measured = Measured.parse(JSON.parse(stdout));
    const { published, seconds, rawPutsPerSecond, rssAt1000, rssAtLast } = measured;
    const perSecond = published / seconds;
    note(
      `embedded: ${perSecond.toFixed(1)} posts/s, ${rawPutsPerSecond.toFixed(0)} raw puts/s, RSS ${rssAt1000.toFixed(0)} MB at post 1,000 and ${rssAtLast.toFixed(0)} MB at ${String(POSTS)}`,
    );
    return [
      {
        id: 'embedded.throughput_ratio',
        value: rounded((perSecond * RAW_PUTS_PER_POST) / rawPutsPerSecond),
        goal: 1,
        unit: '× raw puts/s ÷ 60',
        better: 'higher',
        how: `${String(published)} posts (four in ten with a photo) of 100 Facebook Pages on virtual time that wakes everybody once an hour, planned, prepared, published and first read back, pictures made beforehand, the sandbox in a process of its own; against puts of 450 bytes with one index, 16 in flight, in samples of 1,000 between the posts in the same process`,
      },
      {
        id: 'embedded.rss_growth',
        value: rounded(rssAtLast / rssAt1000),
        goal: 1.1,
        unit: '× RSS at post 1,000',
        better: 'lower',
        how: `resident memory of the whole process, its table's thread included, at post ${String(POSTS)} of the same run, each the median over the 200 posts before`,
      },
    ];
  },
};

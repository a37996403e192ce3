import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { ENTRIES_OF_A_POST, postsInBusiestHour } from '../bin/commands/cost/binds-first.ts';
import { readMeasured } from '../bin/commands/cost/data.ts';
import type { Bench } from './bench.ts';
import { playPeakHour } from './load/peak-hour.ts';
import { rounded } from './measure.ts';

const MEMBERS = 1_500_000;
/** A core is 1,769 MB of Lambda's memory. */
const CORE = 1769;
/** Milliseconds of processor time that an entry took while each message was sent alone. */
const ENTRY_MS_BEFORE = 2.6;
const SAMPLE = 20;
/** Of three entries of a post one is its picture; the others share its calls to Graph. */
const PUBLISH_ENTRIES = 2;

const inSeconds = (value: number): string => `${String(Math.round(value))} s`;

const Results = z.array(z.object({ id: z.string(), value: z.number() }));

/** One peak hour of 1.5 million members on the table in memory, by what the clock and the publish queue are given. */
export const bench: Bench = {
  area: 'load',
  async run({ note }) {
    const results = Results.parse(
      JSON.parse(await readFile(join(import.meta.dirname, 'results.json'), 'utf8')),
    );
    const entryMs = results.find(({ id }) => id === 'tick.entry_ms')?.value;
    if (entryMs === undefined) throw new Error('tick.entry_ms is missing: npm run bench -- --only tick');
    const measured = readMeasured();
    const entries = postsInBusiestHour(MEMBERS, measured) * ENTRIES_OF_A_POST;
    const publishSeconds = (measured.post.graphCalls * measured.seconds.graphCall) / PUBLISH_ENTRIES;
    const play = async (name: string, ms: number, memory: number, publishAtOnce: number) => {
      const clockMs = (ms * CORE) / memory;
      const sized = { entries, sample: SAMPLE, entryMs: clockMs, publishAtOnce, publishSeconds };
      const found = await playPeakHour({ seed: 'peak', ...sized });
      const { longestTick, hottestShard, age, late, messages, left } = found;
      note(
        `| ${name} | ${inSeconds(longestTick)} | ${String(hottestShard)} | ${inSeconds(age.p50)} · ${inSeconds(age.p99)} | ${inSeconds(late.p50)} · ${inSeconds(late.p99)} | ${messages.toFixed(2)} | ${left.toLocaleString('en')} |`,
      );
      return found;
    };
    note(`${entries.toLocaleString('en')} entries in the hour`);
    note(
      '| clock · published at once | longest tick | writes a second, hottest shard | age of messages p50 · p99 | late p50 · p99 | messages an entry | left after three hours |',
    );
    note('|---|---:|---:|---:|---:|---:|---:|');
    await play('256 MB, messages one by one · 5', ENTRY_MS_BEFORE, 256, 5);
    await play('256 MB · 5', entryMs, 256, 5);
    await play('256 MB · 400', entryMs, 256, 400);
    const after = await play('1,024 MB · 400', entryMs, 1024, 400);
    const how = `one peak hour of ${MEMBERS.toLocaleString('en')} members: ${entries.toLocaleString('en')} due entries, half of them within ten minutes, played one in ${String(SAMPLE)} on the table in memory by the real tick on virtual time; clock of 1,024 MB, 400 published at once`;
    return [
      {
        id: 'load.longest_tick_s',
        value: rounded(after.longestTick, 0),
        goal: 55,
        unit: 's',
        better: 'lower',
        how,
      },
      {
        id: 'load.hottest_shard_writes',
        value: rounded(after.hottestShard, 0),
        goal: 1000,
        unit: 'writes a second',
        better: 'lower',
        how,
      },
      {
        id: 'load.queue_age_p99_s',
        value: rounded(after.age.p99, 1),
        goal: 60,
        unit: 's',
        better: 'lower',
        how,
      },
      {
        id: 'load.late_p99_s',
        value: rounded(after.late.p99, 1),
        goal: 120,
        unit: 's',
        better: 'lower',
        how,
      },
    ];
  },
};

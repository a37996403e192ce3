import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { build } from 'vite';
import { ManualClock } from '../functions/adapters/memory/manual-clock.ts';
import { addDays } from '../functions/domain/time/local-day.ts';
import type { Caller } from '../functions/http/caller.ts';
import { groupText } from '../functions/http/reports/group-text.ts';
import { peopleReply } from '../functions/http/reports/people-reply.ts';
import { reportFor } from '../functions/http/reports/report-for.ts';
import { aggregateDay } from '../functions/insights/aggregate-day.ts';
import { readPeople } from '../functions/insights/read-people.ts';
import { readFunnel } from '../functions/insights/read-funnel.ts';
import { readPeriodBefore, readRecentReport } from '../functions/insights/read-report.ts';
import type { Clock } from '../functions/ports/clock.ts';
import type { Table } from '../functions/ports/table.ts';
import { keys } from '../functions/records/keys.ts';
import { load } from '../functions/records/record.ts';
import { staleDayRecord } from '../functions/records/stale-day-record.ts';
import { silentLog } from '../tests/factories/silent-log.ts';
import { countingTable } from '../tests/factories/counting-table.ts';
import { memberOf, ZONE } from '../proofs/simulation/people.ts';
import type { Bench, Figure } from './bench.ts';
import { cpuOf, interleaved, median, rounded, WARM_UP } from './measure.ts';
import {
  COMMUNITY,
  fileReports,
  fileStaleDay,
  NOW,
  type ReportWorld,
  TODAY,
  withEmbeddedTable,
  withTableElsewhere,
} from './report/generated-report.ts';

const WORLDS: readonly ReportWorld[] = [
  { posts: 100, members: 20, timesOver: 1 },
  { posts: 10_000, members: 150, timesOver: 1 },
  { posts: 1_000_000, members: 1_500, timesOver: 11 },
];
const FROM = addDays(TODAY, -29);

const leader: Caller = {
  actor: { community: COMMUNITY, member: 'bakung', roles: ['leader'] },
  member: { ...memberOf(COMMUNITY, 'm0', [], NOW), id: 'bakung', roles: ['leader'] },
  session: {
    digest: 'bench',
    community: COMMUNITY,
    member: 'bakung',
    createdAt: NOW,
    expiresAt: NOW,
    origin: { how: 'start', madeAt: NOW },
  },
};

/** What the leader's screen asks for when it opens, as the API answers it. */
const screenOf = (deps: { readonly table: Table; readonly clock: Clock }) => {
  const span = { community: COMMUNITY, from: FROM, to: TODAY };
  return {
    report: () => reportFor(deps, leader, { from: FROM, to: TODAY, view: 'community' }),
    people: async () => peopleReply(await readPeople(deps)({ ...span, page: 0 }), 0, false),
    funnel: () => readFunnel(deps)({ ...span, zone: ZONE }),
    text: async () => {
      const [report, before, { head }] = await Promise.all([
        readRecentReport(deps)({ ...span, people: false }),
        readPeriodBefore(deps)(span),
        readPeople(deps)({ ...span, list: 'product', page: 0 }),
      ]);
      return groupText({ community: 'Rukun Lereng', report, before, head });
    },
  };
};

const brotli = promisify(brotliCompress);
/** As the API compresses its answers. */
const wireSize = async (answer: unknown): Promise<number> =>
  (await brotli(JSON.stringify(answer), { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })).byteLength;

const WEB = join(import.meta.dirname, '../web');
const ASSETS = join(import.meta.dirname, '../dist/web/assets');

/** Builds the web app, and returns the bytes of the report's own script. */
async function scriptSize(): Promise<number> {
  await build({ configFile: join(WEB, 'vite.config.ts'), logLevel: 'error' });
  const own = (await readdir(ASSETS)).filter((name) => /^report-.*\.js\.br$/.test(name));
  if (own.length === 0) throw new Error('the build has no script of the report');
  const sizes = await Promise.all(own.map(async (name) => (await stat(join(ASSETS, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

interface Screen {
  readonly items: number;
  readonly cpu: number;
  readonly bytes: number;
}

async function measureScreen(table: Table, world: ReportWorld, runs: number): Promise<Screen> {
  const counted = countingTable(table);
  const screen = screenOf({ table: counted.table, clock: new ManualClock(NOW) });
  const itemsOf = async <T>(work: () => Promise<T>) => {
    // The first reader after a change makes what the next ones read.
    await work();
    counted.itemsRead.length = 0;
    const value = await work();
    return { value, items: counted.itemsRead.length };
  };
  const report = await itemsOf(screen.report);
  const people = await itemsOf(screen.people);
  if (report.value.total.posts < world.posts / 2) throw new Error('the report lacks posts');
  const { cpu } = await interleaved(runs, { cpu: screen.report });
  const answers = [report.value, people.value, await screen.funnel(), await screen.text()];
  const sizes = await Promise.all(answers.map(wireSize));
  return {
    items: report.items + people.items,
    cpu,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** Returns the median CPU of aggregating a day of so many posts, the reading of its items included. */
async function aggregation(table: Table, posts: number, runs: number): Promise<number> {
  const clock = new ManualClock(NOW);
  const day = addDays(TODAY, -posts);
  await fileStaleDay(table, posts, 150, day);
  const key = keys.staleDay(COMMUNITY, day);
  const stale = await table.get(key, { consistent: true });
  const due = (await load(table, staleDayRecord, key))?.due;
  if (!stale || !due) throw new Error('the day is not due');
  await clock.advanceTo(due.at);
  const fold = aggregateDay({ table, clock, log: silentLog });
  const times: number[] = [];
  for (let round = -WARM_UP; round < runs; round += 1) {
    await table.put(stale);
    let outcome: unknown;
    const cpu = await cpuOf(async () => {
      outcome = await fold({ version: 1, kind: 'fold', ...key, intent: due.at });
    });
    if (outcome !== 'aggregated') throw new Error(`the day was not aggregated: ${String(outcome)}`);
    if (round >= 0) times.push(cpu);
  }
  return median(times);
}

const figure = (id: string, value: number, goal: number, unit: string, how: string): Figure => ({
  id: `report.${id}`,
  value,
  goal,
  unit,
  better: 'lower',
  how,
});

const largest = (screens: readonly Screen[], of: (screen: Screen) => number): number =>
  Math.max(...screens.map(of));

/** What the leader's report of thirty days costs, whatever the number of posts, and what it costs to aggregate a day. */
export const bench: Bench = {
  area: 'report',
  async run({ runs, note }) {
    const screens: Screen[] = [];
    for (const world of WORLDS) {
      const screen = await withEmbeddedTable(async (table) => {
        const filed = await fileReports(table, world);
        const measured = await measureScreen(table, world, runs);
        const { items, cpu, bytes } = measured;
        note(
          `report of ${String(Math.round(filed))} posts, ${String(world.members)} members: ${String(items)} items, ${cpu.toFixed(0)} ms CPU, ${String(bytes)} bytes of data`,
        );
        return measured;
      });
      screens.push(screen);
    }
    const script = await scriptSize();
    const [few, many] = await withTableElsewhere(async (table) => {
      await fileReports(table, { posts: 0, members: 1, timesOver: 1 });
      return [await aggregation(table, 300, runs), await aggregation(table, 4_000, runs)] as const;
    });
    const worlds = 'at 100, 10,000 and 1,000,000 posts of 60 days (a million from generated sums), the most';
    const folding =
      'with four readings each, reading them and writing the report included; the table is in a process of its own, as on AWS; median';
    const onTable = 'on the embedded table, whose thread is counted; median';
    return [
      figure(
        'items_read',
        largest(screens, ({ items }) => items),
        41,
        'items',
        `items that the table returns for a leader’s 30-day report with the period before and the first fifty makers, sellers, products and campaigns, ${worlds}`,
      ),
      figure(
        'cpu_ms',
        rounded(
          largest(screens, ({ cpu }) => cpu),
          1,
        ),
        60,
        'ms',
        `CPU of that report as the API answers it ${onTable}, ${worlds}`,
      ),
      figure('fold_300_ms', rounded(few, 1), 50, 'ms', `CPU of aggregating a day of 300 posts ${folding}`),
      figure(
        'fold_4000_ms',
        rounded(many, 0),
        600,
        'ms',
        `CPU of aggregating a day of 4,000 posts ${folding}`,
      ),
      figure(
        'page_kb',
        rounded((script + largest(screens, ({ bytes }) => bytes)) / 1000, 1),
        40,
        'KB',
        `on the wire when a leader opens the report: its script, and the answers with report, people, funnel and text for the group, ${worlds}; pictures of posts not counted`,
      ),
    ];
  },
};

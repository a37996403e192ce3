import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPictures } from '../../functions/pictures/face.ts';
import { EmbeddedSettings } from '../../functions/config.ts';
import { DAY, HOUR } from '../../functions/domain/time/instant.ts';
import { dayOf } from '../../functions/domain/time/local-day.ts';
import { readDemoOptions } from '../../bin/commands/demo/demo-options.ts';
import { type DemoTime, virtualDemoTime } from '../../bin/commands/demo/demo-time.ts';
import { silentProgress } from '../../bin/commands/demo/progress.ts';
import { runDemo } from '../../bin/commands/demo/run-demo.ts';
import { summary } from '../../bin/commands/demo/summary.ts';
import { reportPage } from '../../bin/commands/demo/write-report.ts';
import { DEMO_COMMUNITY } from '../../embedded/standing/demo-community.ts';
import { openInstallation } from '../../embedded/system/open-installation.ts';
import { askGraph } from '../../embedded/system/sandbox-client.ts';
import { silentLog } from '../factories/silent-log.ts';
import { startCommand, untilEnd, untilSays } from './demo-process.ts';
import { type ForeignGraph, startForeignGraph } from './foreign-graph.ts';

let folder: string;
let foreign: ForeignGraph;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalase-real-'));
  foreign = await startForeignGraph(folder);
});

afterAll(async () => {
  await foreign.close();
  await rm(folder, { recursive: true, force: true });
});

/**
 * An evening and the morning after it in the village, where nothing goes out from 21:00 to 06:00. Both lie ahead: the sandbox's
 * time is never before the real one.
 */
const EVENING = Date.parse(`${dayOf(Date.now() + DAY, DEMO_COMMUNITY.zone)}T15:00:00Z`);
const MORNING = EVENING + 11 * HOUR;

/**
 * One run of the demo, on a clock that it takes for the real one: it begins at a moment and the run waits for so long.
 * Behind the Graph server that keeps its own time, the test moves it.
 */
async function run(from: number, waits: number) {
  const behind = await askGraph(foreign.sandboxUrl);
  if (behind.is !== 'sandbox') throw new Error('there is no sandbox behind it');
  const notes: string[] = [];
  const data = join(folder, 'kept');
  const installation = await openInstallation<DemoTime>({
    folder: folder,
    port: 0,
    settings: EmbeddedSettings.parse({ GRAPH_URL: foreign.url, PHOTO_MODELS: 'off', ...foreign.app }),
    log: silentLog,
    time: async (sandbox) => {
      expect(sandbox).toBeUndefined();
      const time = await virtualDemoTime(folder, behind.client, from);
      const settle: DemoTime['settle'] = (opened, options) =>
        time.settle(opened, { ...options, notAfter: time.clock.now() + waits });
      return { ...time, isVirtual: false, settle };
    },
  });
  try {
    const options = await readDemoOptions([], {
      pictures: createPictures(),
      now: from,
      defaultOut: join(folder, 'out'),
    });
    const progress = { ...silentProgress, note: (text: string) => void notes.push(text) };
    const report = { ...(await runDemo(installation, options, progress)), elapsedMs: 1 };
    const said = summary(report, { out: options.out, data });
    return { report, notes, said: `${said}\n${reportPage(report, options.out)}` };
  } finally {
    await installation.close();
  }
}

describe('the demo on a Graph server that keeps its own time', () => {
  it('says what it did, what is out and when numbers come, and goes on in the next run', async () => {
    const atNight = await run(EVENING, HOUR);
    expect(atNight.report.posts.map(({ status }) => status).sort()).toEqual([
      ...Array<string>(2).fill('awaiting_owner'),
      ...Array<string>(11).fill('scheduled'),
    ]);
    expect(atNight.notes).toEqual([
      expect.stringMatching(
        new RegExp(
          `^No post goes out within the hour; the next at ${dayOf(EVENING, 'UTC')} 23:\\d\\d UTC \\(quiet hours`,
        ),
      ),
    ]);
    expect(atNight.said).toContain(
      '13 posts: 0 out, 11 waiting for their hour, 0 in need of help, 2 waiting',
    );

    const inTheMorning = await run(MORNING, HOUR);
    const out = inTheMorning.report.posts.filter(({ status }) => status === 'published');
    expect(out.length).toBeGreaterThan(5);
    expect(inTheMorning.notes.filter((note) => note.endsWith('has it'))).toHaveLength(out.length);

    for (const { said } of [atNight, inTheMorning]) {
      expect(said).toContain('the first numbers come 3 h after a post went out');
      expect(said).toMatch(/posts go out at their hour, while Etalase runs:\n +npm start -- --data \S*kept /);
      expect(said).not.toMatch(/28 days: seen|seen by 0 people/);
    }

    const later = await run(MORNING + 4 * HOUR, HOUR);
    expect(later.said).toMatch(/What \d+ of \d+ posts that are out brought so far: seen by [1-9]\d* people/);
    expect(later.said).toMatch(/^\d+ posts reached \d+ people and .* comments so far\./m);
    expect(later.said).not.toContain('28 days: seen');
  }, 240_000);

  it('is told to end its waiting by Ctrl-C, and then tells all the same; nothing is lost or told that is secret', async () => {
    const [data, out] = [join(folder, 'interrupted'), join(folder, 'interrupted-out')];
    const environment = { GRAPH_URL: foreign.url, ...foreign.app, PORT: '0', PHOTO_MODELS: 'off' };
    const child = await startCommand(['demo', '--data', data, '--out', out], environment);
    const ended = untilEnd(child);
    // By day it waits for its posts, by night it has nothing to wait for.
    await untilSays(child, /posts? goe?s? out/);
    child.kill('SIGINT');
    const { code, stdout, stderr } = await ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`${foreign.url} keeps its own time`);
    expect(stdout).toMatch(/13 posts: \d+ out/);
    expect(stdout).toContain('the first numbers come 3 h after a post went out');
    expect(existsSync(join(data, 'table'))).toBe(true);
    const told = stdout + (await readFile(join(data, 'log.jsonl'), 'utf8'));
    expect(told).not.toContain(foreign.app.META_APP_SECRET);
    expect(told).not.toMatch(/access_token|appsecret|EAA/i);
  }, 120_000);
});

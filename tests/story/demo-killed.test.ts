import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../../functions/domain/seeded.ts';
import { startSandbox, type RunningSandbox } from '../../local/sandbox/sandbox.ts';
import { startCommand, untilEnd } from './demo-process.ts';
import { DemoOutput, Journal } from './demo-report-schema.ts';

const KILLS = Number(process.env['ETALASE_KILLS'] ?? 20);
/** A run needs about this long on a slow machine to start and do something worth interrupting. */
const LONGEST_RUN = 9_000;

let folder: string;
let sandbox: RunningSandbox;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalase-killed-'));
  sandbox = await startSandbox({ port: 0, dataFolder: join(folder, 'sandbox') });
});

afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
});

const demo = () =>
  startCommand(['demo', '--json', '--data', join(folder, 'data'), '--out', join(folder, 'out')], {
    GRAPH_URL: sandbox.url,
  });

/** Starts the demo and kills it after a while; false when it had ended by itself before. */
async function killAfter(milliseconds: number): Promise<boolean> {
  const child = demo();
  const ended = untilEnd(child);
  await Promise.race([pause(milliseconds), ended]);
  return child.kill('SIGKILL') && (await ended).code === null;
}

describe('a demo that is killed again and again', () => {
  it(
    'ends with every post out exactly once, by the plan against what viewers saw',
    async () => {
      const random = randomFrom(`kills-${String(KILLS)}`);
      let killed = 0;
      for (let round = 0; round < KILLS; round += 1) {
        // Most moments lie after the start; the square makes early ones, when little is done yet, more frequent.
        if (await killAfter(400 + LONGEST_RUN * random() ** 2)) killed += 1;
      }
      expect(killed).toBeGreaterThanOrEqual(Math.ceil(KILLS / 2));
      const { code, stdout, stderr } = await untilEnd(demo());
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });

      const { posts } = DemoOutput.parse(JSON.parse(stdout));
      const journal = Journal.parse(await (await fetch(`${sandbox.url}/sandbox/journal`)).json());
      const planned = posts
        .filter(({ status }) => status === 'published')
        .map(({ remoteId }) => remoteId ?? '');
      expect(planned).toHaveLength(11);
      expect(journal.map(({ remoteId }) => remoteId ?? '').sort()).toEqual(planned.sort());
      expect(new Set(journal.map(({ account, caption }) => `${account} ${caption}`)).size).toBe(
        journal.length,
      );
      expect(posts.map(({ status }) => status).sort()).toEqual([
        'awaiting_owner',
        'held',
        'held',
        ...planned.map(() => 'published'),
      ]);
    },
    10 * 60_000,
  );
});

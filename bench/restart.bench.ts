import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { MINUTE } from '../functions/domain/time/instant.ts';
import { randomFrom } from '../functions/domain/seeded.ts';
import { TARGETS } from '../proofs/kills/kill-at.ts';
import type { Bench } from './bench.ts';
import { startSandboxAlone } from './embedded/sandbox-alone.ts';
import { rounded } from './measure.ts';
import { latenessOf, quantile } from './restart/lateness.ts';
import { BETWEEN_KILLS, Note, notesIn, type RunSettings, Outcomes, Settled } from './restart/run-settings.ts';

const SCRIPT = join(import.meta.dirname, 'restart/killed-system.ts');
/** Posts are prepared five minutes before their time, from which point kills matter. */
const LEAD = 6 * MINUTE;

interface Life {
  readonly killed: boolean;
  readonly said: string;
}

/** Runs the system once, until it ends by itself or kills itself. */
async function live(settings: RunSettings): Promise<Life> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, JSON.stringify(settings)], {
    env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (child.signalCode === 'SIGKILL') return { killed: true, said };
  if (child.exitCode !== 0) throw new Error(`the system ended with ${String(child.exitCode)}`);
  return { killed: false, said };
}

async function readNotes(folder: string): Promise<Note[]> {
  const lines = (await readFile(notesIn(folder), 'utf8')).trim().split('\n');
  return lines.map((line) => Note.parse(JSON.parse(line)));
}

const Journal = z.array(z.object({ event: z.string() }));

/** Throws when a post was published twice or not at all, since lateness would then mean nothing. */
async function refuseOtherwiseSeen(graphUrl: string, published: number): Promise<void> {
  const journal = Journal.parse(await (await fetch(`${graphUrl}/sandbox/journal`)).json());
  const seen = journal.filter(({ event }) => event === 'published').length;
  if (seen !== published)
    throw new Error(`${String(published)} posts count as published, viewers saw ${String(seen)}`);
}

async function measure(folder: string, graphUrl: string, note: (text: string) => void) {
  const first = await live({ folder, graphUrl, task: { is: 'settle' } });
  const { from, until } = Settled.parse(JSON.parse(first.said));
  const random = randomFrom('restart');
  const pick = <T>(values: readonly [T, ...T[]]): T =>
    values[Math.floor(random() * values.length)] ?? values[0];
  let kills = 0;
  for (let at = from - LEAD; at < until + BETWEEN_KILLS; at += BETWEEN_KILLS) {
    const aim = {
      moment: pick(['before', 'after'] as const),
      target: pick(TARGETS),
      nth: 1 + Math.floor(random() * 5),
    };
    const { killed } = await live({ folder, graphUrl, task: { is: 'die', at, aim } });
    if (!killed) throw new Error('the system ended before it was killed');
    kills += 1;
    if (kills % 10 === 0) note(`restart: ${String(kills)} kills`);
  }
  const last = await live({ folder, graphUrl, task: { is: 'end' } });
  const outcomes = Outcomes.parse(JSON.parse(last.said));
  await refuseOtherwiseSeen(graphUrl, outcomes.filter(({ state }) => state === 'published').length);
  const notes = await readNotes(folder);
  const atWrites = notes.filter((one) => one.is === 'killed' && one.moment !== 'idle').length;
  return { kills, atWrites, ...latenessOf(outcomes, notes) };
}

const summaryOf = (values: readonly number[]): string =>
  values.length === 0
    ? 'none'
    : `${String(values.length)}, late by ${quantile(values, 0.5).toFixed(1)} s in the middle and ${quantile(values, 1).toFixed(1)} s at most`;

/** How late posts are published on one machine whose process is killed every two minutes. */
export const bench: Bench = {
  area: 'restart',
  async run({ note }) {
    const root = await mkdtemp(join(tmpdir(), 'etalase-restart-'));
    const folder = join(root, 'data');
    await mkdir(folder);
    const sandbox = await startSandboxAlone(join(root, 'sandbox'));
    try {
      const { kills, atWrites, free, inDoubt, behind, unpublished } = await measure(
        folder,
        sandbox.url,
        note,
      );
      note(
        `restart: ${String(kills)} kills, ${String(atWrites)} of them at a write; free: ${summaryOf(free)}; in doubt: ${summaryOf(inDoubt)}; behind a doubt: ${summaryOf(behind)}; not published: ${JSON.stringify(unpublished)}`,
      );
      return [
        {
          id: 'publish.restart_lateness_p99_s',
          value: rounded(quantile(free, 0.99)),
          goal: 60,
          unit: 's',
          better: 'lower',
          how: `from the promised time to the commit of ${String(free.length)} posts on Facebook and Instagram, one machine killed by SIGKILL every two minutes of virtual time, ${String(kills)} times, ${String(atWrites)} of them right before or after a write that a seed chose, five seconds down each time; apart: in doubt ${summaryOf(inDoubt)}; behind a doubt on the same page ${summaryOf(behind)}; not published ${String(unpublished.length)}`,
        },
      ];
    } finally {
      await sandbox.end();
      await rm(root, { recursive: true, force: true });
    }
  },
};

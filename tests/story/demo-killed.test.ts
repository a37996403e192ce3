import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Random, randomFrom } from '../../functions/domain/seeded.ts';
import type { Target } from '../../proofs/kills/kill-at.ts';
import { type KillsProof, saveKillsProof } from '../../proofs/worlds/kills-proof.ts';
import { type RunningSandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { bundleForNode } from './bundle-for-node.ts';
import { type Ended, startNode, untilEnd } from './demo-process.ts';
import { DemoOutput, Journal } from './demo-report-schema.ts';

const KILLS = Number(process.env['ETALASE_KILLS'] ?? 5);
/** Where a long run leaves what it found. */
const PROOF = process.env['ETALASE_KILLS_PROOF'];
/** A demo has done most of what it writes by then. */
const KILLS_PER_DEMO = 40;
/** Two cores are busy with two demos; few kills are not worth a second one. */
const SIDE_BY_SIDE = KILLS >= 2 * KILLS_PER_DEMO ? 2 : 1;

let program: string;

beforeAll(async () => {
  const bundle = await bundleForNode({ 'killed-demo': 'tests/story/killed-demo.ts' });
  program = join(bundle, 'killed-demo.mjs');
});

/**
 * The write at which a life ends: most of them where doubts are made, between a post's intention and its result. So few
 * writes on that a demo has dozens of lives.
 */
function chooseAim(random: Random): string {
  const [target, most]: [Target, number] =
    random() < 0.45 ? ['commit', 6] : random() < 0.45 ? ['graph', 4] : ['table', 50];
  const moment = random() < 0.5 ? 'before' : 'after';
  return `${moment} ${target} ${String(1 + Math.floor(random() * most))}`;
}

/** One demo on a folder of its own, at a sandbox that outlives it, as Meta does. */
async function openDemo() {
  const folder = await mkdtemp(join(tmpdir(), 'etalase-killed-'));
  const sandbox = await startSandbox({ port: 0, dataFolder: join(folder, 'sandbox') });
  const notes = join(folder, 'kills.txt');
  const args = ['--json', '--data', join(folder, 'data'), '--out', join(folder, 'out')];
  return {
    sandbox,
    /** Lives until it dies at its aim, or comes to its end. */
    live: (aim?: string): Promise<Ended> =>
      untilEnd(
        startNode([program, ...args], {
          GRAPH_URL: sandbox.url,
          KILL_NOTES: notes,
          PHOTO_MODELS: 'off',
          AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
          ...(aim !== undefined && { KILL_AT: aim }),
        }),
      ),
    kills: async (): Promise<string[]> =>
      (await readFile(notes, 'utf8').catch(() => '')).split('\n').filter((line) => line !== ''),
    forget: async (): Promise<void> => {
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Kills a demo again and again, then lets it come to its end. Returns at which writes it died. */
async function killDemo(random: Random, isEnough: () => boolean, onKill: () => void): Promise<string[]> {
  const demo = await openDemo();
  try {
    let ended: Ended | undefined;
    for (let kills = 0; kills < KILLS_PER_DEMO && !isEnough() && !ended; kills += 1) {
      const life = await demo.live(chooseAim(random));
      if (life.code === null) onKill();
      else ended = life;
    }
    const { code, stdout, stderr } = ended ?? (await demo.live());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await judge(DemoOutput.parse(JSON.parse(stdout)), demo.sandbox);
    return await demo.kills();
  } finally {
    await demo.forget();
  }
}

/** By the plan against what viewers saw: every post that was to go out is out, and none twice. */
async function judge({ posts }: DemoOutput, sandbox: RunningSandbox): Promise<void> {
  const journal = Journal.parse(await (await fetch(`${sandbox.url}/sandbox/journal`)).json());
  const planned = posts.filter(({ status }) => status === 'published').map(({ remoteId }) => remoteId ?? '');
  expect(planned).toHaveLength(11);
  expect(journal.map(({ remoteId }) => remoteId ?? '').sort()).toEqual(planned.sort());
  expect(new Set(journal.map(({ account, caption }) => `${account} ${caption}`)).size).toBe(journal.length);
  expect(posts.map(({ status }) => status).sort()).toEqual([
    'awaiting_owner',
    'held',
    'held',
    ...planned.map(() => 'published'),
  ]);
}

/** How many kills fell at each kind of write; names that hold a moment or an id count together. */
function countByWrite(kills: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const kill of kills.map((text) => text.replace(/: \d{4}-\S+/, ': audit'))) {
    counts.set(kill, (counts.get(kill) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort((one, other) => other[1] - one[1]));
}

function tell({ kills, demos, seconds, byWrite }: Omit<KillsProof, 'commit'>): void {
  const lines = Object.entries(byWrite).map(([write, count]) => `${String(count).padStart(5)}  ${write}`);
  process.stdout.write(
    `${String(kills)} kills of ${String(demos)} demos in ${seconds.toFixed(0)} s, each right before or after a write:\n${lines.join('\n')}\n`,
  );
}

describe('a demo that is killed at its writes again and again', () => {
  it(
    'ends with every post out exactly once, by the plan against what viewers saw',
    async () => {
      const began = performance.now();
      const died: string[] = [];
      let killed = 0;
      let demos = 0;
      const isEnough = (): boolean => killed >= KILLS;
      const killDemos = async (): Promise<void> => {
        do {
          const random = randomFrom(`kills-${String(KILLS)}-${String(demos)}`);
          demos += 1;
          died.push(...(await killDemo(random, isEnough, () => (killed += 1))));
        } while (!isEnough());
      };
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, killDemos));
      expect(died).toHaveLength(killed);
      expect(killed).toBeGreaterThanOrEqual(KILLS);
      const seconds = Math.round((performance.now() - began) / 1000);
      const found = { kills: killed, demos, seconds, byWrite: countByWrite(died) };
      tell(found);
      if (PROOF !== undefined) await saveKillsProof(PROOF, found);
    },
    30 * 60_000,
  );
});

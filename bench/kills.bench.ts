import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KillsProof } from '../proofs/worlds/kills-proof.ts';
import type { Bench } from './bench.ts';

const PROOF = join(import.meta.dirname, 'kills-proof.json');

/** How often `npm run prove:kills` killed a process at a write, with every post published exactly once afterwards. */
export const bench: Bench = {
  area: 'kills',
  async run({ note }) {
    const { commit, kills, demos, seconds, byWrite } = KillsProof.parse(
      JSON.parse(await readFile(PROOF, 'utf8')),
    );
    const sum = (isCounted: (write: string) => boolean): string =>
      String(
        Object.entries(byWrite)
          .filter(([write]) => isCounted(write))
          .reduce((total, [, count]) => total + count, 0),
      );
    note(`kills: ${String(Object.keys(byWrite).length)} kinds of moments, see bench/kills-proof.json`);
    return [
      {
        id: 'publish.kills',
        value: kills,
        goal: 200,
        unit: 'kills',
        better: 'higher',
        how: `npm run prove:kills at ${commit}, ${String(seconds)} s: SIGKILL right before (${sum((write) => write.startsWith('before'))}) or right after (${sum((write) => write.startsWith('after'))}) a write that a seed chose, ${sum((write) => write.includes(' table:'))} of the table and ${sum((write) => write.includes(' graph:'))} at Meta, in ${String(demos)} demos, each started again until it came to its end; the plan against the sandbox's public journal: every post out exactly once`,
      },
    ];
  },
};

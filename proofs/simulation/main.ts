import type { SimulationReport } from './run-simulation.ts';
import { runSimulation } from './run-simulation.ts';
import type { Verdict } from './judge.ts';
import { shrink } from './shrink.ts';
import { readSimulateOptions, type SimulateOptions } from './simulate-options.ts';
import { tellStory } from './story.ts';

const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${String(count)}`)
    .join(', ') || 'none';

const wrongs = ({ doubles, losses, lies, unsettled }: Verdict): string[] =>
  [...new Set([...doubles, ...losses, ...lies, ...unsettled])]
    .slice(0, MOST_NAMED)
    .map((post) => `wrong       ${post}`);

/** How many failed posts are named at most. */
const MOST_NAMED = 10;

/** Returns the result of a run as lines for people. */
export function reportLines({ seed, verdict, delays, ...rest }: SimulationReport): string[] {
  const { posts, published, doubles, losses, lies, unsettled } = verdict;
  return [
    `seed ${seed}: ${String(posts)} posts, ${String(published)} published, ${String(doubles.length)} doubled, ${String(losses.length)} lost, ${String(lies.length)} shown wrongly, ${String(unsettled.length)} unsettled`,
    `faults      ${counted(rest.faults)}`,
    `graph calls ${counted(rest.graphCalls)}`,
    `delay       p50 ${delays.p50.toFixed(2)} s, p95 ${delays.p95.toFixed(2)} s, p99 ${delays.p99.toFixed(2)} s from the promised time to the commit`,
    `table       ${rest.writeUnitsPerPost.toFixed(1)} write and ${rest.readUnitsPerPost.toFixed(1)} read units per post`,
    `people      ${String(rest.answeredByPerson)} posts of which an owner was asked whether they are there`,
    ...wrongs(verdict),
    `settled     ${rest.settledAfterMinutes.toFixed(1)} minutes after the last fault`,
  ];
}

/** Whether a world had no doubled, lost, wrongly shown or unsettled post. */
export const isClean = ({ verdict }: SimulationReport): boolean =>
  [verdict.doubles, verdict.losses, verdict.lies, verdict.unsettled].every((list) => list.length === 0);

/**
 * Runs `npm run simulate`: one world of one seed. A failing world is shrunk, and its first failed post is told as a short
 * story.
 */
export async function simulate(args: readonly string[]): Promise<void> {
  const options = readSimulateOptions(args);
  const report = await runSimulation({ ...options, ...progressOf(options) });
  if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else process.stdout.write(`${reportLines(report).join('\n')}\n`);
  if (isClean(report)) return;
  process.exitCode = 1;
  if (!options.story) return;
  process.stderr.write('looking for a smaller world in which it still fails …\n');
  const smaller = await shrink(options);
  process.stderr.write(`${(await tellStory(smaller)).join('\n')}\n`);
}

function progressOf({ json }: SimulateOptions): { onProgress?: (share: number) => void } {
  if (json || !process.stderr.isTTY) return {};
  return {
    onProgress: (share) =>
      process.stderr.write(share < 1 ? `\r${(share * 100).toFixed(0).padStart(3)} % ` : '\r\u001B[2K'),
  };
}

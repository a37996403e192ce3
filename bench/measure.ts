/** The CPU time, in milliseconds, of user and system together on all threads, while something is done. */
export async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * Compiling and caching make the first rounds dearer; they are done, but not counted. V8 was seen to go on compiling for
 * about ten rounds; what a cold process costs is a figure of its own.
 */
export const WARM_UP = 12;

/**
 * Does each of several things in turn, round after round in one process, so that whatever else the machine does hits
 * all of them alike. Gives the median CPU time of each, in milliseconds.
 */
export async function interleaved<Name extends string>(
  rounds: number,
  things: Readonly<Record<Name, (round: number) => Promise<unknown>>>,
  after: (round: number) => void = () => undefined,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(things) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const name of names) {
      const cpu = await cpuOf(() => things[name](round));
      if (round >= 0) times[name].push(cpu);
    }
    after(round);
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

/** To a few digits: more would only look exact. */
export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

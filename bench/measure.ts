/** Returns the CPU time in milliseconds, of user and system together on all threads, that some work takes. */
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
 * Rounds that are run but not counted, since compilation and caching make the first rounds slower. V8 was seen to compile
 * for about ten rounds; the cost of a cold process is a figure of its own.
 */
export const WARM_UP = 12;

/**
 * Runs several functions alternately, round after round in one process, so that other load on the machine affects all of them
 * alike. Returns the median CPU time of each in milliseconds.
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

/** Rounds to a few digits: more would suggest a precision that does not exist. */
export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

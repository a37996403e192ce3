import * as z from 'zod';

const Count = z.number().int().nonnegative();

/** The parts of the output of `simulate --json` that a proof uses. */
export const SimulatedReport = z.object({
  verdict: z.object({
    posts: Count,
    published: Count,
    doubles: z.array(z.string()),
    losses: z.array(z.string()),
    lies: z.array(z.string()),
    unsettled: z.array(z.string()),
  }),
  faults: z.record(z.string(), Count),
  coverage: z.object({
    transitions: z.record(z.string(), Count),
    faults: z.record(z.string(), Count),
  }),
  settledAfterMinutes: z.number().nonnegative(),
});
export type SimulatedReport = z.infer<typeof SimulatedReport>;

/** The stored result of one world. */
export const ProvenWorld = z.object({
  switches: z.string(),
  seed: z.string(),
  /** How many processes shared the one table. */
  processes: Count,
  /** Maximum lag of lists, status and single reads in seconds, when it replaces the switches' own. */
  lag: Count.optional(),
  /** How many posts were asked for; the world plans a few more. */
  asked: Count,
  posts: Count,
  published: Count,
  doubles: Count,
  losses: Count,
  lies: Count,
  unsettled: Count,
  faults: Count,
  settledAfterMinutes: z.number().nonnegative(),
});
export type ProvenWorld = z.infer<typeof ProvenWorld>;

/** What identifies a world. */
export type WorldName = Pick<ProvenWorld, 'switches' | 'seed' | 'asked' | 'processes' | 'lag'>;

/** The file of results: the code that was proven (see `SimulationCode`), and the last commit with that code. */
export const ProofFile = z.object({ code: z.string(), commit: z.string(), worlds: z.array(ProvenWorld) });
export type ProofFile = z.infer<typeof ProofFile>;

/** Returns what the proof's file stores of a world that was run. */
export function worldFrom(
  { verdict, faults, settledAfterMinutes }: SimulatedReport,
  name: WorldName,
): ProvenWorld {
  const { posts, published, doubles, losses, lies, unsettled } = verdict;
  return {
    ...name,
    posts,
    published,
    doubles: doubles.length,
    losses: losses.length,
    lies: lies.length,
    unsettled: unsettled.length,
    faults: Object.values(faults).reduce((sum, count) => sum + count, 0),
    settledAfterMinutes,
  };
}

/** Whether a world shows what the proof claims: nothing doubled, lost, wrong or unsettled, and settled within 30 minutes. */
export const holds = ({ doubles, losses, lies, unsettled, settledAfterMinutes }: ProvenWorld): boolean =>
  doubles + losses + lies + unsettled === 0 && settledAfterMinutes <= 30;

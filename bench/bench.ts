import { z } from 'zod';

/** A measured figure beside what it should be. */
export const Figure = z.object({
  /** Stable, `area.name`. */
  id: z.string().regex(/^[a-z]+\.[a-z0-9_]+$/),
  value: z.number(),
  goal: z.number(),
  unit: z.string(),
  better: z.enum(['lower', 'higher']),
  /** What was measured against what, with which settings, in a sentence or two. */
  how: z.string().min(1),
});
export type Figure = z.infer<typeof Figure>;

export const reached = ({ value, goal, better }: Figure): boolean =>
  better === 'lower' ? value <= goal : value >= goal;

/** What a bench is given by the command line. */
export interface BenchContext {
  /** The photo: its bytes, where it lies, and what to call it. */
  readonly photo: Uint8Array;
  readonly photoPath: string;
  readonly photoName: string;
  /** How often each thing is measured; medians are reported. */
  readonly runs: number;
  /** Whether other programs are measured as well, where they are installed. */
  readonly peers: boolean;
  /** A line for the reader, beside the figures. */
  readonly note: (text: string) => void;
}

/**
 * One area of figures. A file `bench/<area>.bench.ts` that exports one as `bench` is found by itself. What could not be
 * measured is left out of the answer.
 */
export interface Bench {
  readonly area: string;
  run(context: BenchContext): Promise<readonly Figure[]>;
}

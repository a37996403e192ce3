import * as z from 'zod';

/** A measured figure and its goal. */
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

/** The options of the command line for a bench. */
export interface BenchContext {
  /** The photo: its bytes, its path, and its name in reports. */
  readonly photo: Uint8Array;
  readonly photoPath: string;
  readonly photoName: string;
  /** A folder with photos of people, which are no part of the project. */
  readonly faces?: string | undefined;
  /** How often each value is measured; medians are reported. */
  readonly runs: number;
  /** Whether other programs are measured as well, where they are installed. */
  readonly peers: boolean;
  /** Prints a line for the reader beside the figures. */
  readonly note: (text: string) => void;
}

/**
 * One area of figures. A file `bench/<area>.bench.ts` that exports one as `bench` is found automatically. A value that could
 * not be measured is left out.
 */
export interface Bench {
  readonly area: string;
  run(context: BenchContext): Promise<readonly Figure[]>;
}

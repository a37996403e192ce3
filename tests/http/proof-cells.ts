import type { Ended, WorldOfProofs } from './bring-proofs.ts';

/** Every way in which a proof may not be good. */
export const FAULTS = [
  'wrong',
  'expired',
  'replayed',
  'of another member',
  'of another community',
  'tampered',
] as const;
export type Fault = (typeof FAULTS)[number];

/** One bad proof, and what becomes of it. */
export interface Cell {
  readonly how: string;
  /** What each step ends with; the last one is the answer to the bad proof. */
  readonly bring: (world: WorldOfProofs) => Promise<readonly unknown[]>;
  readonly ends: readonly unknown[];
}
export const steps = (how: string, ends: Cell['ends'], bring: Cell['bring']): Cell => ({ how, ends, bring });
export const cell = (how: string, ends: Ended, bring: (world: WorldOfProofs) => Promise<Ended>): Cell =>
  steps(how, [ends], async (world) => [await bring(world)]);

/** Whom the cells ask as, and what a good answer ends with. */
export const KENANGA = { as: 'kenanga' };
export const MELATI = { as: 'melati' };
export const FLAMBOYAN = { as: 'flamboyan' };
export const GOOD: Ended = [200, 'good'];

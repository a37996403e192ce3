import type { WorkKind } from './due.ts';

/** Which stage does each kind of work. On AWS each of these stages is a function of its own. */
export const STAGE_OF_WORK = {
  expand: 'campaigns',
  sweep: 'campaigns',
  picture: 'render',
  publish: 'publish',
  probe: 'publish',
  collect: 'collect',
  fold: 'insights',
} as const satisfies Readonly<Record<WorkKind, string>>;

/** A stage to which nudges come. */
export type WorkingStage = (typeof STAGE_OF_WORK)[WorkKind];

/** The kinds of work of one stage. */
export type KindOf<S extends WorkingStage> = {
  [K in WorkKind]: (typeof STAGE_OF_WORK)[K] extends S ? K : never;
}[WorkKind];

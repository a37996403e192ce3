import { PlanChunk } from '../domain/campaign/plan.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

/** The item with a chunk of a plan. */
export const planChunkRecord: RecordDefinition<PlanChunk> = {
  name: 'plan chunk',
  schema: PlanChunk,
  keyOf: ({ community, campaign, planRevision, chunk }) =>
    keys.planChunk(community, campaign, planRevision, chunk),
};

import type { PlanChunk } from '../domain/campaign/plan.ts';
import type { Plan } from '../domain/campaign/plan-input.ts';
import type { Table } from '../ports/table.ts';
import { campaignPartition, planPrefix } from './keys.ts';
import { planChunkRecord } from './plan-chunk-record.ts';
import { list, replace } from './record.ts';

/** Posts in one plan chunk: well under the table's item limit, and few enough for one delivery to expand. */
const PER_CHUNK = 15;
/** Conflicts in one plan chunk: 30 KB of them, so that a plan of thousands of members is stored in tens of writes. */
const CONFLICTS_PER_CHUNK = 200;

type PlanName = { readonly community: string; readonly campaign: string; readonly planRevision: number };

/** Stores a plan in chunks. Chunk 0 is written last: if it exists, the plan is complete. */
export async function storePlan(table: Table, name: PlanName, plan: Plan): Promise<void> {
  const count = Math.max(
    1,
    Math.ceil(plan.posts.length / PER_CHUNK),
    Math.ceil(plan.conflicts.length / CONFLICTS_PER_CHUNK),
  );
  for (let chunk = count - 1; chunk >= 0; chunk -= 1) {
    const from = chunk * PER_CHUNK;
    const posts = plan.posts.slice(from, from + PER_CHUNK);
    const conflicts = plan.conflicts.slice(chunk * CONFLICTS_PER_CHUNK, (chunk + 1) * CONFLICTS_PER_CHUNK);
    await replace(table, planChunkRecord, {
      ...name,
      chunk,
      posts,
      conflicts,
      ...(chunk === 0 && plan.days && { days: [...plan.days] }),
      ...(chunk === 0 && plan.givenWay && { givenWay: [...plan.givenWay] }),
    });
  }
}

/** Returns the chunks of a plan, in order. */
export const listPlanChunks = (
  table: Table,
  { community, campaign, planRevision }: PlanName,
): Promise<PlanChunk[]> =>
  list(table, planChunkRecord, {
    pk: campaignPartition(community, campaign),
    prefix: planPrefix(planRevision),
  });

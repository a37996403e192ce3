import { z } from 'zod';
import type { Graph, GraphManagedPage, GraphOutcome, GraphUsage } from '../../ports/graph.ts';
import type { Ask } from './question.ts';
import { mergeUsage } from './usage.ts';

const FIELDS = 'id,name,access_token,tasks,instagram_business_account{id,username}';
const PER_CALL = 100;

const ManagedPage = z.object({
  id: z.string().min(1),
  name: z.string(),
  access_token: z.string().min(1).optional(),
  tasks: z.array(z.string()).default([]),
  instagram_business_account: z
    .object({ id: z.string().min(1), username: z.string().optional() })
    .transform(({ id, username }) => ({ id, username: username ?? id }))
    .optional(),
});

const Listing = z.object({
  data: z.array(ManagedPage),
  paging: z
    .object({ cursors: z.object({ after: z.string() }).partial(), next: z.string() })
    .partial()
    .optional(),
});

/** A Page without a token is one on which this person may do nothing through us, so it is left out. */
function usable(page: z.infer<typeof ManagedPage>): readonly GraphManagedPage[] {
  const { id, name, access_token: token, tasks, instagram_business_account: instagram } = page;
  return token === undefined ? [] : [{ id, name, token, tasks, ...(instagram && { instagram }) }];
}

/**
 * The Pages of a person with their tokens and linked Instagram accounts. It goes on by the cursor and not by the
 * address in `paging.next`, which lacks the proof and names a host of its own.
 */
export const createManagedPages = (ask: Ask): Graph['listManagedPages'] => {
  return async (userToken): Promise<GraphOutcome<readonly GraphManagedPage[]>> => {
    const pages: GraphManagedPage[] = [];
    const cursors = new Set<string>();
    let usage: GraphUsage = {};
    let after: string | undefined;
    for (;;) {
      const listing = await ask({
        method: 'GET',
        path: ['me', 'accounts'],
        params: { fields: FIELDS, limit: PER_CALL, ...(after !== undefined && { after }) },
        token: userToken,
        writes: false,
        answer: Listing,
      });
      usage = mergeUsage(usage, listing.usage);
      if (listing.is !== 'done') return { ...listing, usage };
      pages.push(...listing.value.data.flatMap(usable));
      const { next, cursors: position } = listing.value.paging ?? {};
      // An empty listing may still have a next one: only a missing `next` ends it.
      if (next === undefined) return { is: 'done', value: pages, usage };
      after = position?.after;
      if (after === undefined || cursors.has(after)) return { is: 'unknown', reason: 'unreadable', usage };
      cursors.add(after);
    }
  };
};

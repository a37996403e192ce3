import * as z from 'zod';
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

/** Leaves out a Page without a token: this person cannot use it through our app. */
function usable(page: z.infer<typeof ManagedPage>): readonly GraphManagedPage[] {
  const { id, name, access_token: token, tasks, instagram_business_account: instagram } = page;
  return token === undefined ? [] : [{ id, name, token, tasks, ...(instagram && { instagram }) }];
}

/**
 * Lists a person's Pages with their tokens and linked Instagram accounts. Paging uses the cursor instead of the URL in
 * `paging.next`, which lacks the app secret proof and may name another host.
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
      // An empty listing may have a next page: only a missing `next` ends the list.
      if (next === undefined) return { is: 'done', value: pages, usage };
      after = position?.after;
      if (after === undefined || cursors.has(after)) return { is: 'unknown', reason: 'unreadable', usage };
      cursors.add(after);
    }
  };
};

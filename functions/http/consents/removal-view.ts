import type { Removal } from '../../domain/post/removals.ts';
import { toIso } from '../../domain/time/instant.ts';
import type { Removals } from '../../people/read-removals.ts';
import type { Table } from '../../ports/table.ts';
import type { PageRemovalRow } from '../contract/consents.ts';
import { mentionedBy } from '../posts/post-view.ts';
import { type Names, readNames } from '../views/names.ts';

function removalRow(removal: Removal, names: Names): PageRemovalRow {
  const { post, state, byWord, askedAt, until, goneAt } = removal;
  const { id, channel, platform, permalink } = post;
  return {
    post: id,
    product: names.product(post.product),
    channel: names.channel(channel) ?? { id: channel, name: channel, platform },
    state,
    byWord,
    ...(askedAt !== undefined && { askedAt: toIso(askedAt) }),
    ...(until !== undefined && { until: toIso(until) }),
    ...(goneAt !== undefined && { goneAt: toIso(goneAt) }),
    ...(permalink !== undefined && state !== 'gone' && { permalink }),
  };
}

/** Removals with names for ids, in their order; each beside its row, for what else is told of it. */
export async function removalRows<R extends Removal>(
  table: Table,
  community: string,
  { removals, channels }: Removals<R>,
): Promise<{ readonly removal: R; readonly row: PageRemovalRow }[]> {
  if (removals.length === 0) return [];
  const mentioned = mentionedBy(removals.map(({ post }) => post));
  const names = await readNames(table, community, mentioned, { channels });
  return removals.map((removal) => ({ removal, row: removalRow(removal, names) }));
}

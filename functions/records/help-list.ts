import * as z from 'zod';
import { Post } from '../domain/post/post.ts';
import { fromIso, type Instant } from '../domain/time/instant.ts';
import type { Cursor, Table } from '../ports/table.ts';
import { boundsInTime, postIdOf } from './by-time.ts';
import { helpPartition } from './keys.ts';

const Entry = Post.pick({ state: true, planRevision: true, commitAt: true }).extend({
  timeSk: z
    .string()
    .transform((text) => text.split('#'))
    .pipe(z.tuple([z.iso.datetime(), z.string()])),
});

/** A post that waits for a person, as the index of such posts stores it. */
export interface HelpEntry extends Pick<Post, 'state' | 'planRevision' | 'commitAt'> {
  readonly campaign: string;
  readonly publishAt: Instant;
}

/**
 * Returns how many posts that were planned for a span of time did not go out and need a person: held or failed. Reads an
 * entry for each of them, eventually consistent, up to 5,000.
 */
export async function countStuck(
  table: Table,
  { community, from, to }: { readonly community: string; readonly from: Instant; readonly to: Instant },
): Promise<number> {
  const { items } = await table.query({
    index: 'needHelp',
    pk: helpPartition(community),
    ...boundsInTime(from, to),
    limit: MOST,
  });
  return items.map((item) => Entry.parse(item)).filter(({ state }) => state === 'held' || state === 'failed')
    .length;
}

/** More than a community has at once: of those that failed, the older ones are not counted anyway. */
const MOST = 5_000;

/**
 * Reads the posts of a community that wait for a person, the latest first, eventually consistent. `isCut` says that there
 * are more than were read.
 */
export async function readHelpList(
  table: Table,
  community: string,
): Promise<{ readonly entries: readonly HelpEntry[]; readonly isCut: boolean }> {
  const entries: HelpEntry[] = [];
  let after: Cursor | undefined;
  do {
    const page = await table.query({
      index: 'needHelp',
      pk: helpPartition(community),
      descending: true,
      limit: MOST - entries.length,
      ...(after && { after }),
    });
    for (const item of page.items) {
      const {
        timeSk: [at],
        ...carried
      } = Entry.parse(item);
      const id = postIdOf(item);
      entries.push({ ...carried, campaign: id.slice(0, id.indexOf('.')), publishAt: fromIso(at) });
    }
    after = page.next;
  } while (after && entries.length < MOST);
  return { entries, isCut: after !== undefined };
}

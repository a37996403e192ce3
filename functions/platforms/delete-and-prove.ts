import type { GraphAccount } from '../ports/graph.ts';
import { meaningOf, type PublishingPlatform, type Removal } from './platform.ts';
import type { PublishingGraph } from './watch-usage.ts';

/** Deletes a post and reads it afterwards: that it is not there is the proof. */
export async function deleteAndProve(
  { read, canSee }: Pick<PublishingPlatform, 'read' | 'canSee'>,
  graph: PublishingGraph,
  account: GraphAccount,
  remoteId: string,
): Promise<Removal> {
  const deleted = await graph.deletePost(account, remoteId);
  const isDeleted = deleted.is === 'done';
  if (!isDeleted && meaningOf(deleted) !== 'notFound') return { is: 'refused', trouble: deleted };
  const found = await read(graph, account, remoteId);
  // "Not there" was Meta's way of refusing: the post still is.
  if (found.is === 'done' && !isDeleted) return { is: 'stillThere' };
  if (found.is === 'done' || meaningOf(found) !== 'notFound') return { is: 'unclear' };
  if (!isDeleted && !(await canSee(graph, account))) return { is: 'unclear' };
  return { is: 'gone', proof: `not found at Meta: ${remoteId}` };
}

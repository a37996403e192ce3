import type { GraphAccount } from '../ports/graph.ts';
import { meaningOf, type PublishingPlatform, type Removal } from './platform.ts';
import type { PublishingGraph } from './watch-usage.ts';

/** Deletes a post and reads it afterwards: Meta's answer that it does not exist is the proof. */
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
  // Meta answered the deletion with "not found", but the post exists: it was a refusal.
  if (found.is === 'done' && !isDeleted) return { is: 'stillThere' };
  if (found.is === 'done' || meaningOf(found) !== 'notFound') return { is: 'unclear' };
  if (!isDeleted && !(await canSee(graph, account))) return { is: 'unclear' };
  return { is: 'gone', proof: `not found at Meta: ${remoteId}` };
}

import type { AuditEntry } from '../../domain/audit.ts';
import { DAY, toIso } from '../../domain/instant.ts';
import type { Post } from '../../domain/post.ts';
import { REMOVAL_DEADLINE } from '../../domain/publishing/withdrawal.ts';
import type { PageRemovalRow } from '../contract/consents.ts';
import type { Names } from './names.ts';

/** How far back removals are told. */
export const REMOVALS_BACK = 90 * DAY;

const stateOf = ({ state, reason }: Post): PageRemovalRow['state'] | undefined => {
  if (state === 'published') return 'out';
  if (state === 'removing') return reason === 'post.removeByHand' ? 'byHand' : 'asked';
  return state === 'removed' && reason === 'post.removedOnWish' ? 'gone' : undefined;
};

const lastAt = (lines: readonly AuditEntry[], event: AuditEntry['event'], post: string) =>
  lines.findLast((line) => line.event === event && line.subject === post)?.at;

/** How the removal of a post goes, with its proof; undefined for one that is not out and was not taken down on wish. */
export function removalRow(
  post: Post,
  lines: readonly AuditEntry[],
  names: Names,
): PageRemovalRow | undefined {
  const state = stateOf(post);
  if (!state) return undefined;
  const askedAt = state === 'out' ? undefined : lastAt(lines, 'post.removalAsked', post.id);
  const goneAt = state === 'gone' ? lastAt(lines, 'post.removed', post.id) : undefined;
  const { id, channel, platform, permalink } = post;
  return {
    post: id,
    product: names.product(post.product),
    channel: names.channel(channel) ?? { id: channel, name: channel, platform },
    state,
    ...(askedAt !== undefined && { askedAt: toIso(askedAt), until: toIso(askedAt + REMOVAL_DEADLINE) }),
    ...(goneAt !== undefined && { goneAt: toIso(goneAt) }),
    ...(permalink !== undefined && state !== 'gone' && { permalink }),
  };
}

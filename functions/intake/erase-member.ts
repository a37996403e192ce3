import { CONSENT_KINDS, hasGranted } from '../domain/consent.ts';
import type { Member } from '../domain/member.ts';
import type { Post } from '../domain/post.ts';
import { isInDoubt, isPending } from '../domain/post-states.ts';
import { type Problem, ProblemError, refuseIfAny } from '../domain/problem.ts';
import { isEndedStory } from '../domain/publishing/story-life.ts';
import type { MediaStore } from '../ports/media-store.ts';
import { audit } from '../records/audit.ts';
import { deleteChannel } from '../records/connected-channels.ts';
import { deleteItems } from '../records/delete-items.ts';
import { fewAtOnce } from '../records/few-at-once.ts';
import { keys, offerPartition } from '../records/keys.ts';
import { memberNotFound, memberRecord } from '../records/member-record.ts';
import { gatherOwnData, type OwnData } from '../records/own-data.ts';
import { load } from '../records/record.ts';
import { forgetInvitation } from '../records/session-records.ts';
import type { DamageDeps } from '../records/tell-damage.ts';
import { erasePosts } from './erase-posts.ts';
import { consentsLeft, postsLeft, rolesLeft } from './erasure-problems.ts';
import { filesOfMember } from './files-of-member.ts';

export interface EraseDeps extends DamageDeps {
  readonly media: Pick<MediaStore, 'remove'>;
}

/**
 * Erases what is stored about a member (UU PDP 27/2022): her products with photos and pictures, her words and the pictures
 * of her posts, her pages with their tokens, and at last herself. Left are ids and numbers, without her name, and the
 * audit, which proves what was asked and done. Only who consents to nothing any more, holds no role and has nothing under
 * way can be erased. What a crash leaves undone is done when it is asked for again: she herself goes last.
 */
export const eraseMember =
  (deps: EraseDeps) =>
  async (request: { community: string; member: string; by: string }): Promise<void> => {
    const { community, member: id, by } = request;
    const member = await load(deps.table, memberRecord, keys.member(community, id));
    if (!member) throw new ProblemError([memberNotFound]);
    const own = await gatherOwnData(deps)(member);
    refuseIfAny(whatIsLeft(deps, member, own));
    // Files first: once nothing names them any more, nobody would find them.
    const files = await filesOfMember(deps.table, member, own);
    await fewAtOnce(files, (file) => deps.media.remove(file));
    await eraseOffers(deps, member, own);
    await erasePosts(deps.table, own.posts);
    await fewAtOnce(own.channels, (channel) => deleteChannel(deps.table, channel));
    await forgetInvitation(deps.table, request);
    await audit(deps.table, { community, at: deps.clock.now(), event: 'member.erased', by, subject: id });
    await deps.table.delete(keys.member(community, id));
  };

function whatIsLeft({ clock }: EraseDeps, { id, roles, consents }: Member, { posts }: OwnData): Problem[] {
  const now = clock.now();
  const left = posts.filter(({ post }) => isUnderWay(post) || isOutElsewhere(post, id, now)).length;
  return [
    ...(roles.some((role) => role !== 'member') ? [rolesLeft] : []),
    ...(CONSENT_KINDS.some((kind) => hasGranted(consents, kind)) ? [consentsLeft] : []),
    ...(left > 0 ? [postsLeft(left)] : []),
  ];
}

const isUnderWay = ({ state }: Post): boolean => isPending(state) || isInDoubt(state) || state === 'removing';

/** What stands on her own page is hers there, and stays unless she asks for its removal. */
const isOutElsewhere = (post: Post, member: string, now: number): boolean =>
  post.state === 'published' && post.owner !== member && !isEndedStory(post, now);

/** Her products with all that sellers made of them, and what she made of others'. */
async function eraseOffers({ table }: EraseDeps, { community, id }: Member, own: OwnData): Promise<void> {
  await fewAtOnce(own.captions, (draft) => table.delete(keys.captionDraft(draft)));
  await fewAtOnce(own.pictures, ({ product, language }) =>
    table.delete(keys.creative(community, product, id, language)),
  );
  await fewAtOnce(own.products, async (product) => {
    await deleteItems(table, { pk: offerPartition(community, product.id) });
    await table.delete(keys.product(community, product.id));
  });
}

import { CONSENT_KINDS, type ConsentKind } from '../people/consent.ts';
import { HOUR } from '../time/instant.ts';
import type { Post } from './post.ts';

/** A published post whose consent was withdrawn is taken down, with proof, within this time (docs/facts/law.md#persons). */
export const REMOVAL_DEADLINE = 72 * HOUR;
/** How often a post that we cannot delete is searched for, to see whether it is gone. */
export const REMOVAL_CHECK_INTERVAL = 6 * HOUR;

/** The people named on a post, and the owner of its page. */
export type PeopleOfPost = Pick<Post, 'maker' | 'seller' | 'alsoSellers' | 'owner' | 'hosted'>;

/**
 * Returns the members whose consent puts a post on its page, apart from the maker: the page's owner, or every member
 * hosted in the post.
 */
export function consentersOf({ hosted, seller, alsoSellers = [], owner }: PeopleOfPost): readonly string[] {
  if (hosted) return [seller, ...alsoSellers];
  return owner === undefined ? [] : [owner];
}

/** Whether members other than the maker sell by a post. */
const isSoldByOthers = (post: PeopleOfPost): boolean =>
  consentersOf(post).length === 0 || consentersOf(post).some((member) => member !== post.maker);

/** Whether a member made a post's product, is named on the post, or owns its page. */
export const concerns = (post: PeopleOfPost, member: string): boolean =>
  [post.maker, post.seller, ...consentersOf(post)].includes(member);

/** Whether a post rests on a member's consent of a kind, so that withdrawing that kind affects the post. */
export function restsOn(post: PeopleOfPost, member: string, kind: ConsentKind): boolean {
  const consents = consentersOf(post).includes(member);
  switch (kind) {
    case 'ownPage':
      return !post.hosted && consents;
    case 'othersPages':
      return post.maker === member && isSoldByOthers(post);
    case 'hosting':
      return post.hosted && consents;
    case 'processingAbroad':
      return post.maker === member || consents;
    case 'nameInReports':
      return false;
  }
}

/** Returns every consent on which a post rests: the member and the kind. */
export function consentsNeeded(
  post: PeopleOfPost,
): readonly (readonly [member: string, kind: ConsentKind])[] {
  const people = [...new Set([post.maker, ...consentersOf(post)])];
  return people.flatMap((member) =>
    CONSENT_KINDS.filter((kind) => restsOn(post, member, kind)).map((kind) => [member, kind] as const),
  );
}

import { CONSENT_KINDS, type ConsentKind } from '../people/consent.ts';
import { HOUR } from '../time/instant.ts';
import type { Post } from './post.ts';

/** What is out and was withdrawn is taken down, with proof, within this time (docs/facts/law.md#persons). */
export const REMOVAL_DEADLINE = 72 * HOUR;
/** How often what we cannot delete is looked for, to see whether it is gone. */
export const REMOVAL_LOOK = 6 * HOUR;

/** Who is named on a post and who owns its page. */
export type PeopleOfPost = Pick<Post, 'maker' | 'seller' | 'alsoSellers' | 'owner' | 'hosted'>;

/** Whose consent puts it on its page, beside the maker's: the page's owner, or everybody who is hosted in it. */
export function consentersOf({ hosted, seller, alsoSellers = [], owner }: PeopleOfPost): readonly string[] {
  if (hosted) return [seller, ...alsoSellers];
  return owner === undefined ? [] : [owner];
}

/** Whether others than its maker sell by it. */
const isSoldByOthers = (post: PeopleOfPost): boolean =>
  consentersOf(post).length === 0 || consentersOf(post).some((member) => member !== post.maker);

/** Whether a member made it, is named on it, or owns its page. */
export const concerns = (post: PeopleOfPost, member: string): boolean =>
  [post.maker, post.seller, ...consentersOf(post)].includes(member);

/** Whether a post stands on a member's consent of a kind, so that withdrawing that kind concerns it. */
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

/** Every consent that a post stands on: whose, and of which kind. */
export function consentsNeeded(
  post: PeopleOfPost,
): readonly (readonly [member: string, kind: ConsentKind])[] {
  const people = [...new Set([post.maker, ...consentersOf(post)])];
  return people.flatMap((member) =>
    CONSENT_KINDS.filter((kind) => restsOn(post, member, kind)).map((kind) => [member, kind] as const),
  );
}

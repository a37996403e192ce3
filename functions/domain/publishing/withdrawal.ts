import type { ConsentKind } from '../consent.ts';
import { HOUR } from '../instant.ts';
import type { Post } from '../post.ts';

/** What is out and was withdrawn is taken down, with proof, within this time (UU PDP 27/2022; rules.md). */
export const REMOVAL_DEADLINE = 72 * HOUR;

type People = Pick<Post, 'maker' | 'seller' | 'alsoSellers' | 'owner' | 'hosted'>;

const isNamed = ({ seller, alsoSellers = [] }: People, member: string): boolean =>
  seller === member || alsoSellers.includes(member);

/** Whose consent put it there, beside the maker's: the page's owner, or whoever is hosted. */
const consentedTo = (post: People, member: string): boolean =>
  post.hosted ? isNamed(post, member) : post.owner === member;

/** Whether a post stands on a member's consent of a kind, so that withdrawing that kind concerns it. */
export function restsOn(post: People, member: string, kind: ConsentKind): boolean {
  switch (kind) {
    case 'ownPage':
      return !post.hosted && consentedTo(post, member);
    case 'othersPages':
      return post.maker === member && !consentedTo(post, member);
    case 'hosting':
      return post.hosted && consentedTo(post, member);
    case 'processingAbroad':
      return post.maker === member || consentedTo(post, member);
    case 'nameInReports':
      return false;
  }
}

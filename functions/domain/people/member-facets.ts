import { hash64 } from '../seeded.ts';
import type { Member } from './member.ts';

/** The facets of a member that are edited apart from each other, each of which has a revision of its own. */
const MEMBER_FACETS = {
  /** What coordinators edit on her screen. */
  row: ({ name, phone, roles }: Member): unknown => [name, phone, roles],
  /** What a member edits about herself. */
  phone: ({ phone }: Member): unknown => [phone],
  brand: ({ brand }: Member): unknown => brand,
  standingOk: ({ standingOk }: Member): unknown => standingOk,
} as const;
export type MemberFacet = keyof typeof MEMBER_FACETS;

/**
 * Returns the revision of a facet, made of its content: changing her brand does not make an edit of her name stale, as the
 * revision of the whole member would.
 */
export const revisionOfFacet = (member: Member, facet: MemberFacet): string =>
  hash64(JSON.stringify(MEMBER_FACETS[facet](member) ?? null));

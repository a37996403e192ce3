import { hash64 } from '../seeded.ts';
import type { Member } from './member.ts';

/** The parts of a member that are edited apart from each other, each of which has a revision of its own. */
const PARTS_OF_MEMBER = {
  /** What coordinators edit on her screen. */
  row: ({ name, phone, roles }: Member): unknown => [name, phone, roles],
  /** What she edits of herself. */
  phone: ({ phone }: Member): unknown => [phone],
  brand: ({ brand }: Member): unknown => brand,
  standingOk: ({ standingOk }: Member): unknown => standingOk,
} as const;
export type PartOfMember = keyof typeof PARTS_OF_MEMBER;

/**
 * Returns the revision of a part, made of its content: changing her brand does not make an edit of her name stale, as the
 * revision of the whole member would.
 */
export const revisionOfPart = (member: Member, part: PartOfMember): string =>
  hash64(JSON.stringify(PARTS_OF_MEMBER[part](member) ?? null));

import { type MemberFacet, revisionOfFacet } from '../domain/people/member-facets.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import { staleEdit } from '../domain/revision.ts';
import { Member } from '../domain/people/member.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

/** The item with a member. */
export const memberRecord: RecordDefinition<Member> = {
  name: 'member',
  schema: Member,
  keyOf: ({ community, id }) => keys.member(community, id),
};

export const memberNotFound = problem('member.notFound', 'notFound', {
  field: 'member',
  id: 'Anggota ini tidak ada.',
  en: 'There is no such member.',
});

/** Throws `memberStale` unless a facet of a member still has the revision from which an edit was made. */
export function refuseStale(member: Member, facet: MemberFacet, seen: string | undefined): void {
  if (seen !== undefined && revisionOfFacet(member, facet) !== seen) throw new ProblemError([memberStale]);
}

export const memberStale = staleEdit('member.stale');

/** A write that met another one. */
export const memberChanged = problem('member.changed', 'conflict', {
  id: 'Ada yang baru mengubah data ini. Coba sekali lagi.',
  en: 'Somebody has just changed this. Try once more.',
  retryable: true,
});

import { describe, expect, it } from 'vitest';
import { leftOutOf, membersLeftOut } from '../../../functions/domain/campaign/left-out.ts';
import type { PlanConflict } from '../../../functions/domain/campaign/plan.ts';
import type { Role } from '../../../functions/domain/people/roles.ts';

const CONFLICTS: readonly PlanConflict[] = [
  { reason: 'noConsent', product: 'tiwul', member: 'kenanga' },
  { reason: 'soldOut', product: 'keripik' },
  { reason: 'noConsent', product: 'keripik', member: 'kenanga' },
  { reason: 'noConsent', product: 'tiwul', member: 'melati' },
];
const told = (member: string, role: Role) =>
  leftOutOf({ posts: [], conflicts: CONFLICTS }, { community: 'rukun-lereng', member, roles: [role] });

describe('whom a plan leaves out', () => {
  it('is told once for each reason, and by name to who can help', () => {
    expect(told('flamboyan', 'coordinator')).toEqual([
      { reason: 'noConsent', memberCount: 2, members: ['kenanga', 'melati'], things: [] },
      { reason: 'soldOut', memberCount: 0, members: [], things: [{ reason: 'soldOut', product: 'keripik' }] },
    ]);
  });

  it('counts the members whom no post names, each once', () => {
    expect(membersLeftOut({ posts: [], conflicts: CONFLICTS })).toBe(2);
    expect(membersLeftOut({ posts: [{ product: 'tiwul', seller: 'melati' }], conflicts: CONFLICTS })).toBe(1);
  });

  it('is told to the group as a number, and to each her own name', () => {
    expect(told('melati', 'member')[0]).toMatchObject({ memberCount: 2, members: ['melati'] });
    expect(told('bakung', 'leader')[0]).toMatchObject({ memberCount: 2, members: [] });
  });

  it('does not name for want of room whom another post of the plan names, but products that no post shows', () => {
    const conflicts: readonly PlanConflict[] = [
      { reason: 'noDayLeft', product: 'tiwul', member: 'melati', channel: 'komunitas' },
      { reason: 'noDayLeft', product: 'tiwul', member: 'seruni', channel: 'komunitas' },
      { reason: 'noDayLeft', product: 'kopi', member: 'kantil', channel: 'komunitas' },
      { reason: 'noDayLeft', product: 'kopi', member: 'melati', channel: 'komunitas' },
      { reason: 'noConsent', product: 'kopi', member: 'melati' },
    ];
    const posts = [{ product: 'tiwul', seller: 'kenanga', alsoSellers: ['melati', 'kantil'] }];
    const coordinator = { community: 'rukun-lereng', member: 'flamboyan', roles: ['coordinator' as const] };
    expect(leftOutOf({ posts, conflicts }, coordinator)).toEqual([
      { reason: 'noDayLeft', memberCount: 1, members: ['seruni'], things: [{ product: 'kopi' }] },
      { reason: 'noConsent', memberCount: 1, members: ['melati'], things: [] },
    ]);
    const everybodyNamed = { posts, conflicts: conflicts.slice(0, 1) };
    expect(leftOutOf(everybodyNamed, coordinator)).toEqual([]);
  });
});

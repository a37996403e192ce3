import { describe, expect, it } from 'vitest';
import { leftOutOf } from '../../../functions/domain/campaign/left-out.ts';
import type { PlanConflict } from '../../../functions/domain/campaign/plan.ts';
import type { Role } from '../../../functions/domain/people/roles.ts';

const CONFLICTS: readonly PlanConflict[] = [
  { reason: 'noConsent', product: 'tiwul', member: 'kenanga' },
  { reason: 'soldOut', product: 'keripik' },
  { reason: 'noConsent', product: 'keripik', member: 'kenanga' },
  { reason: 'noConsent', product: 'tiwul', member: 'melati' },
];
const told = (member: string, role: Role) =>
  leftOutOf(CONFLICTS, { community: 'rukun-lereng', member, roles: [role] });

describe('whom a plan leaves out', () => {
  it('is told once for each reason, and by name to who can help', () => {
    expect(told('flamboyan', 'coordinator')).toEqual([
      { reason: 'noConsent', memberCount: 2, members: ['kenanga', 'melati'], things: [] },
      { reason: 'soldOut', memberCount: 0, members: [], things: [{ reason: 'soldOut', product: 'keripik' }] },
    ]);
  });

  it('is told to the group as a number, and to each her own name', () => {
    expect(told('melati', 'member')[0]).toMatchObject({ memberCount: 2, members: ['melati'] });
    expect(told('bakung', 'leader')[0]).toMatchObject({ memberCount: 2, members: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { type Action, can, ROLES } from '../../../functions/domain/people/roles.ts';

const community = 'rukun-lereng';
const ABOUT_HERSELF = [
  'consent.decide',
  'standingOk.give',
  'channel.read',
  'post.decide',
  'post.edit',
  'post.move',
  'post.settle',
  'report.own',
] as const satisfies readonly Action[];

const cases = ROLES.flatMap((role) => ABOUT_HERSELF.map((action) => ({ role, action })));

describe('what is about herself', () => {
  it.each(cases)('$action is hers to do when she is a $role', ({ role, action }) => {
    const actor = { community, member: 'seruni', roles: [role] };
    expect(can(actor, action, { community, owners: ['seruni'] })).toBe(true);
    expect(can(actor, action, { community: 'rukun-pesisir', owners: ['seruni'] })).toBe(false);
  });

  it.each(cases.filter(({ role }) => role !== 'coordinator'))(
    '$action on what is another’s is not for a $role',
    ({ role, action }) => {
      const actor = { community, member: 'seruni', roles: [role] };
      expect(can(actor, action, { community, owners: ['kenanga'] })).toBe(false);
      expect(can(actor, action, { community, owners: [] })).toBe(false);
    },
  );

  it.each(['consent.decide', 'standingOk.give', 'post.decide', 'post.edit'] as const)(
    '%s is another’s word, which not even a coordinator gives',
    (action) => {
      const actor = { community, member: 'flamboyan', roles: ['coordinator'] } as const;
      expect(can(actor, action, { community, owners: ['kenanga'] })).toBe(false);
    },
  );
});

describe('sharing everywhere', () => {
  it('is for the maker, who may be a coordinator', () => {
    const actor = { community, member: 'flamboyan', roles: ['coordinator'] } as const;
    expect(can(actor, 'campaign.share', { community, owners: ['flamboyan'] })).toBe(true);
    expect(can(actor, 'campaign.share', { community, owners: ['kenanga'] })).toBe(false);
  });
});

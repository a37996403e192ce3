import { describe, expect, it } from 'vitest';
import { giveRoles } from '../../functions/people/give-roles.ts';
import { DAY, toIso } from '../../functions/domain/time/instant.ts';
import { MEMBER_SESSION, OFFICER_SESSION } from '../../functions/domain/people/session.ts';
import { AuditList } from '../../functions/http/contract/audit.ts';
import { InvitationReply, MemberList, MemberRow } from '../../functions/http/contract/members.ts';
import { SessionReply } from '../../functions/http/contract/session.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { load } from '../../functions/records/record.ts';
import { MORNING } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const as = 'flamboyan';
const NONE = { coordinator: false, leader: false };

async function giving() {
  const world = await httpWorld();
  const give = (id: string, json: object, who = as) =>
    world.read(MemberRow, `/api/members/${id}/roles`, { method: 'PUT', json, as: who });
  const refuse = (id: string, json: object, who = as) =>
    world.refused(`/api/members/${id}/roles`, { method: 'PUT', json, as: who });
  const stored = (id: string) => load(world.table, memberRecord, keys.member('rukun-lereng', id));
  const coordinators = async () => {
    const { members } = await world.read(MemberList, '/api/members', { as });
    return members.filter(({ roles }) => roles.includes('coordinator')).map(({ id }) => id);
  };
  return { ...world, give, refuse, stored, coordinators };
}

describe('PUT /api/members/:id/roles', () => {
  it('makes a member coordinator, who from then on may do what a coordinator does', async () => {
    const world = await giving();
    const { roles } = await world.give('kenanga', { coordinator: true, leader: false });
    expect(roles).toEqual(['member', 'coordinator']);
    expect(await world.read(MemberList, '/api/members', { as: 'kenanga' })).toHaveProperty('members');
  });

  it('takes the role again, at once', async () => {
    const world = await giving();
    await world.give('kenanga', { coordinator: true, leader: true });
    expect((await world.give('kenanga', NONE)).roles).toEqual(['member']);
    expect(await world.refused('/api/members', { as: 'kenanga' })).toMatchObject({ status: 403 });
  });

  it('leaves a role alone that is not named: another coordinator may have given it just now', async () => {
    const world = await giving();
    await world.give('kenanga', { coordinator: true });
    const { roles } = await world.give('kenanga', { leader: true });
    expect(roles).toEqual(['member', 'coordinator', 'leader']);
    expect((await world.give('kenanga', { coordinator: false })).roles).toEqual(['member', 'leader']);
  });

  it('leaves somebody who only led as a member', async () => {
    const world = await giving();
    expect((await world.give('bakung', NONE)).roles).toEqual(['member']);
  });

  it('leaves alone what else she is', async () => {
    const world = await giving();
    const before = await world.stored('kenanga');
    await world.give('kenanga', { coordinator: false, leader: true });
    expect(await world.stored('kenanga')).toEqual({ ...before, roles: ['member', 'leader'], revision: 2 });
  });

  it('stands in the audit, a line for each role, and not again when nothing changes', async () => {
    const world = await giving();
    await world.give('kenanga', { coordinator: true, leader: false });
    await world.give('kenanga', { coordinator: true, leader: false });
    await world.clock.advanceBy(DAY);
    await world.give('kenanga', { coordinator: false, leader: true });
    const { entries } = await world.read(AuditList, '/api/audit', { as });
    expect(entries).toHaveLength(3);
    const line = { by: { id: as, name: 'Flamboyan' }, subject: { id: 'kenanga', name: 'Kenanga' } };
    for (const [at, id] of [
      [MORNING, 'Tugas diberikan: koordinator'],
      [MORNING + DAY, 'Tugas diberikan: ketua'],
      [MORNING + DAY, 'Tugas dilepas: koordinator'],
    ] as const)
      expect(entries).toContainEqual(
        expect.objectContaining({ ...line, at: toIso(at), text: expect.objectContaining({ id }) }),
      );
  });

  it('shortens the session of who is made coordinator', async () => {
    const world = await giving();
    const end = async () =>
      Date.parse((await world.read(SessionReply, '/api/session', { as: 'kenanga' })).expiresAt);
    expect(await end()).toBe(MORNING + MEMBER_SESSION);
    await world.give('kenanga', { coordinator: true, leader: false });
    expect(await end()).toBe(MORNING + OFFICER_SESSION);
  });

  it('lets nobody take her own role of coordinator away', async () => {
    const world = await giving();
    const problem = await world.refuse(as, NONE);
    expect(problem).toMatchObject({ status: 403, code: 'member.ownCoordinatorRole' });
    expect(await world.coordinators()).toEqual([as]);
  });

  it('lets a coordinator lead, too', async () => {
    const world = await giving();
    const { roles } = await world.give(as, { coordinator: true, leader: true });
    expect(roles).toEqual(['coordinator', 'leader']);
  });

  it('leaves a coordinator when two take the role from each other at the same moment', async () => {
    const world = await giving();
    await world.give('kenanga', { coordinator: true, leader: false });
    const take = (id: string, who: string) =>
      world.ask(`/api/members/${id}/roles`, { method: 'PUT', json: NONE, as: who });
    await Promise.all([take('kenanga', as), take(as, 'kenanga')]);
    const both = await Promise.all([world.stored(as), world.stored('kenanga')]);
    expect(both.filter((member) => member?.roles.includes('coordinator')).length).toBeGreaterThan(0);
  });

  describe('the role of another coordinator', () => {
    /** A world in which Teratai and Dahlia have been coordinators for longer than anybody can say, as Flamboyan has. */
    const three = async () => {
      const world = await giving();
      await world.join('teratai', ['coordinator']);
      await world.join('dahlia', ['coordinator']);
      const take = (id: string, who: string) => world.give(id, { coordinator: false }, who);
      const events = async () =>
        (await world.read(AuditList, '/api/audit', { as })).entries.map(({ event }) => event);
      return { ...world, take, events };
    };

    it('waits for a second yes, is told to her, and goes by it', async () => {
      const world = await three();
      const asked = await world.take('teratai', as);
      expect(asked).toMatchObject({
        roles: ['coordinator'],
        removal: { by: as, from: toIso(MORNING + 2 * DAY) },
      });
      expect(await world.read(SessionReply, '/api/session', { as: 'teratai' })).toMatchObject({
        removal: { by: { name: 'Flamboyan' } },
      });
      // The same person again is no second one.
      expect((await world.take('teratai', as)).roles).toEqual(['coordinator']);
      expect((await world.take('teratai', 'dahlia')).roles).toEqual(['member']);
      // Who was coordinator alone is a member from now on.
      expect(new Set(await world.events())).toEqual(
        new Set(['role.taken', 'role.given', 'role.removalAsked']),
      );
    });

    it('goes by her own yes', async () => {
      const world = await three();
      expect(await world.refuse('teratai', { coordinator: false }, 'teratai')).toMatchObject({
        code: 'member.ownCoordinatorRole',
      });
      await world.take('teratai', as);
      expect((await world.take('teratai', 'teratai')).roles).toEqual(['member']);
    });

    it('does not go by a yes in a session that a link of who asked had opened', async () => {
      const world = await three();
      const { revision } = await world.take('teratai', as);
      const { link } = await world.read(InvitationReply, '/api/members/teratai/invitation', {
        method: 'POST',
        as,
      });
      const json = { secret: link.split('#')[1] };
      const opened = await world.ask('/api/session', { method: 'POST', json });
      const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
      const headers = { cookie, 'if-match': `"${revision}"` };
      const yes = { method: 'PUT', json: { coordinator: false }, headers };
      expect(await world.refused('/api/members/teratai/roles', yes)).toMatchObject({
        status: 403,
        code: 'member.removalByItsLink',
      });
      expect((await world.stored('teratai'))?.roles).toEqual(['coordinator']);
    });

    it('goes after 48 hours, when it is asked for again', async () => {
      const world = await three();
      await world.take('teratai', as);
      await world.clock.advanceBy(2 * DAY - 1);
      expect((await world.take('teratai', as)).roles).toEqual(['coordinator']);
      await world.clock.advanceBy(1);
      expect((await world.take('teratai', as)).roles).toEqual(['member']);
    });

    it('does not go by the yes of somebody who was made coordinator just for that', async () => {
      const world = await three();
      await world.give('kenanga', { coordinator: true });
      await world.take('teratai', as);
      expect((await world.take('teratai', 'kenanga')).roles).toEqual(['coordinator']);
    });

    it('stays when who asked takes it back, and hers alone counts', async () => {
      const world = await three();
      await world.take('teratai', as);
      expect(await world.give('teratai', { coordinator: true }, 'dahlia')).toHaveProperty('removal');
      expect(await world.give('teratai', { coordinator: true })).not.toHaveProperty('removal');
      expect((await world.take('teratai', 'dahlia')).roles).toEqual(['coordinator']);
      expect(await world.events()).toContain('role.removalWithdrawn');
    });

    it('leaves her passkeys alone while it waits', async () => {
      const world = await three();
      await world.take('teratai', as);
      const path = '/api/members/teratai/passkeys';
      expect(await world.refused(path, { method: 'DELETE', as })).toMatchObject({
        status: 409,
        code: 'member.removalWaits',
      });
    });

    it('stays when each of two asks for the other’s, and one says yes to her own', async () => {
      const world = await three();
      await world.take('teratai', as);
      await world.take(as, 'teratai');
      await Promise.allSettled([world.take('teratai', 'teratai'), world.take(as, as)]);
      expect(await world.stored('dahlia')).toMatchObject({ roles: ['coordinator'] });
      const both = await Promise.all([world.stored(as), world.stored('teratai')]);
      expect(both.some((member) => member?.roles.includes('coordinator'))).toBe(true);
    });
  });

  it('is not for who reaches less far than the role', async () => {
    const world = await giving();
    const actor = { community: 'rukun-lereng', member: 'bakung', roles: ['leader'] } as const;
    const give = giveRoles(world.deps);
    const toHelp = give({ actor, member: 'kenanga', given: { coordinator: true, leader: false } });
    await expect(toHelp).rejects.toMatchObject({ problems: [{ code: 'member.roleReachesFurther' }] });
    const toTake = give({ actor, member: as, given: NONE });
    await expect(toTake).rejects.toMatchObject({ problems: [{ code: 'member.roleReachesFurther' }] });
    expect(await world.coordinators()).toEqual([as]);
  });

  it('does not reach into another community', async () => {
    const world = await giving();
    const problem = await world.refuse('pandan', { coordinator: true, leader: false });
    expect(problem).toMatchObject({ status: 404, code: 'member.notFound' });
  });
});

import { describe, expect, it } from 'vitest';
import { DAY, HOUR, toIso } from '../../functions/domain/time/instant.ts';
import type { AppDeps } from '../../functions/http/app-deps.ts';
import { AuditList } from '../../functions/http/contract/audit.ts';
import { ChangeList } from '../../functions/http/contract/changes.ts';
import { InvitationReply, MemberList, MemberRow } from '../../functions/http/contract/members.ts';
import { SessionReply } from '../../functions/http/contract/session.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { load } from '../../functions/records/record.ts';
import { MORNING } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const as = 'flamboyan';
const heir = 'kenanga';
const MINE = '/api/me/handover';

async function handing(overrides: Partial<AppDeps> = {}) {
  const world = await httpWorld(overrides);
  const offer = (overlaps: boolean, to = heir, who = as) =>
    world.read(MemberRow, `/api/members/${to}/handover`, { method: 'PUT', json: { overlaps }, as: who });
  const answer = (accepted: boolean, who = heir) =>
    world.read(SessionReply, MINE, { method: 'PUT', json: { accepted }, as: who });
  const refusedAnswer = (who = heir) =>
    world.refused(MINE, { method: 'PUT', json: { accepted: true }, as: who });
  const stored = (id: string) => load(world.table, memberRecord, keys.member('rukun-lereng', id));
  const coordinators = async () =>
    (await Promise.all([as, heir, 'melati', 'bakung'].map(stored)))
      .filter((member) => member?.roles.includes('coordinator'))
      .map((member) => member?.id);
  const seen = async (who: string) => (await world.read(SessionReply, '/api/session', { as: who })).handover;
  const told = async (who: string) =>
    (await world.read(ChangeList, '/api/me/changes', { as: who })).changes.map(({ event, by }) => [
      event,
      by.name,
    ]);
  return { ...world, offer, answer, refusedAnswer, stored, coordinators, seen, told };
}

describe('handing over the community', () => {
  it('is offered to a member, who is told on her home; nothing changes before she answers', async () => {
    const world = await handing();
    const offered = await world.offer(false);
    const until = toIso(MORNING + 14 * DAY);
    expect(offered.handover).toEqual({ by: as, overlaps: false, until });
    expect(await world.seen(heir)).toEqual({ by: { id: as, name: 'Flamboyan' }, overlaps: false, until });
    expect(await world.told(heir)).toEqual([['role.handoverOffered', 'Flamboyan']]);
    expect(await world.coordinators()).toEqual([as]);
  });

  it('makes her coordinator by her yes, and the other steps back in the same act', async () => {
    const world = await handing();
    await world.offer(false);
    const now = await world.answer(true);
    expect(now.member.roles).toEqual(['member', 'coordinator']);
    expect(now).not.toHaveProperty('handover');
    expect(await world.coordinators()).toEqual([heir]);
    expect(await world.refused('/api/members', { as })).toMatchObject({ status: 403 });
    expect(await world.read(MemberList, '/api/members', { as: heir })).toHaveProperty('members');
    expect(await world.told(as)).toEqual([['role.handedOver', 'Kenanga']]);
  });

  it('stands in the audit: who offered, who took over', async () => {
    const world = await handing();
    await world.offer(false);
    await world.clock.advanceBy(HOUR);
    await world.answer(true);
    const { entries } = await world.read(AuditList, '/api/audit', { as: heir });
    const lines = entries.map(({ event, by, subject }) => [event, by?.id, subject.id]);
    expect(lines).toHaveLength(3);
    expect(lines).toEqual(
      expect.arrayContaining([
        ['role.handoverOffered', as, heir],
        ['role.given', as, heir],
        ['role.handedOver', heir, as],
      ]),
    );
  });

  it('with an overlap leaves both, until the first steps back by her own yes', async () => {
    const world = await handing();
    await world.offer(true);
    await world.answer(true);
    expect(await world.coordinators()).toEqual([as, heir]);
    expect(await world.read(SessionReply, '/api/session', { as })).toMatchObject({
      removal: { by: { name: 'Kenanga' } },
    });
    await world.read(MemberRow, `/api/members/${as}/roles`, {
      method: 'PUT',
      json: { coordinator: false },
      as,
    });
    expect(await world.coordinators()).toEqual([heir]);
  });

  it('with an overlap ends by the successor’s yes after 48 hours, not before', async () => {
    const world = await handing();
    await world.offer(true);
    await world.answer(true);
    const take = { method: 'PUT', json: { coordinator: false }, as: heir };
    await world.clock.advanceBy(48 * HOUR - 1);
    await world.read(MemberRow, `/api/members/${as}/roles`, take);
    expect(await world.coordinators()).toEqual([as, heir]);
    await world.clock.advanceBy(1);
    await world.read(MemberRow, `/api/members/${as}/roles`, take);
    expect(await world.coordinators()).toEqual([heir]);
  });

  it('is declined, which the coordinator is told on her home', async () => {
    const world = await handing();
    await world.offer(false);
    await world.answer(false);
    expect(await world.coordinators()).toEqual([as]);
    expect(await world.told(as)).toEqual([['role.handoverDeclined', 'Kenanga']]);
    expect(await world.refusedAnswer()).toMatchObject({ status: 410, code: 'handover.gone' });
  });

  it('is withdrawn by who offered it, and the same again changes nothing', async () => {
    const world = await handing();
    await world.offer(false);
    const withdraw = { method: 'DELETE', as };
    const path = `/api/members/${heir}/handover`;
    expect(await world.read(MemberRow, path, withdraw)).not.toHaveProperty('handover');
    const { revision } = (await world.stored(heir)) ?? {};
    await world.read(MemberRow, path, withdraw);
    expect((await world.stored(heir))?.revision).toBe(revision);
    expect(await world.refusedAnswer()).toMatchObject({ code: 'handover.gone' });
  });

  it('waits two weeks and no longer', async () => {
    const world = await handing();
    await world.offer(false);
    await world.clock.advanceBy(14 * DAY);
    expect(await world.seen(heir)).toBeUndefined();
    expect(await world.refusedAnswer()).toMatchObject({ code: 'handover.gone' });
  });

  it('is nothing to accept when who offered it is no coordinator any more', async () => {
    const world = await handing();
    await world.offer(false);
    await world.offer(false, 'melati');
    await world.answer(true);
    expect(await world.refusedAnswer('melati')).toMatchObject({ code: 'handover.gone' });
    expect(await world.seen('melati')).toBeUndefined();
    expect(await world.coordinators()).toEqual([heir]);
  });

  it('is offered neither to oneself nor over the offer of another coordinator', async () => {
    const world = await handing();
    const put = { method: 'PUT', json: { overlaps: false } };
    expect(await world.refused(`/api/members/${as}/handover`, { ...put, as })).toMatchObject({
      status: 403,
      code: 'handover.toSelf',
    });
    await world.join('teratai', ['coordinator']);
    await world.offer(false);
    for (const method of ['PUT', 'DELETE'])
      expect(
        await world.refused(`/api/members/${heir}/handover`, {
          ...(method === 'PUT' && put),
          method,
          as: 'teratai',
        }),
      ).toMatchObject({ status: 409, code: 'handover.ofAnother' });
  });

  it('is not accepted in a session that the coordinator’s own link of that day opened', async () => {
    const world = await handing();
    await world.offer(false);
    const made = await world.read(InvitationReply, `/api/members/${heir}/invitation`, { method: 'POST', as });
    const secret = new URL(made.link).hash.slice(1);
    const entered = await world.ask('/api/session', { method: 'POST', json: { secret } });
    const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const yes = { method: 'PUT', json: { accepted: true }, headers: { cookie } };
    expect(await world.refused(MINE, yes)).toMatchObject({ status: 403, code: 'handover.byItsLink' });
    expect(await world.coordinators()).toEqual([as]);
    await world.clock.advanceBy(DAY);
    expect((await world.ask(MINE, yes)).status).toBe(200);
    expect(await world.coordinators()).toEqual([heir]);
  });

  it('needs a passkey of the successor where passkeys are demanded, though she is a member yet', async () => {
    const world = await handing({ passkeyRule: 'required' });
    // The leader holds a proven passkey, and the coordinator of the samples has offered her role to her.
    expect(
      await world.refused(`/api/members/${heir}/handover`, { method: 'PUT', json: { overlaps: false }, as }),
    ).toMatchObject({ code: 'passkey.missing' });
    expect((await world.answer(true, 'bakung')).member.roles).toEqual(['coordinator', 'leader']);
    await world.offer(false, heir, 'bakung');
    expect(await world.refusedAnswer()).toMatchObject({ status: 403, code: 'passkey.missing' });
    expect((await world.answer(false)).member.roles).toEqual(['member']);
  });

  it.each([1, 2, 3])(
    'leaves a coordinator when the power fails at write %i, and goes on when she answers again',
    async (nth) => {
      const world = await handing();
      await world.offer(false);
      const update = world.table.update.bind(world.table);
      let written = 0;
      world.table.update = async (key, ...rest) => {
        if (key.sk.startsWith('member#') && ++written === nth) throw new Error('the power failed');
        return update(key, ...rest);
      };
      expect((await world.ask(MINE, { method: 'PUT', json: { accepted: true }, as: heir })).status).toBe(500);
      expect((await world.coordinators()).length).toBeGreaterThan(0);
      expect((await world.answer(true)).member.roles).toContain('coordinator');
      expect(await world.coordinators()).toEqual([heir]);
    },
  );

  it('leaves a coordinator when the role is taken from the successor at the same moment', async () => {
    const world = await handing();
    await world.join('teratai', ['coordinator']);
    await world.offer(false);
    await world.answer(true);
    await world.offer(false, 'melati', heir);
    const take = (id: string, who: string) =>
      world.ask(`/api/members/${id}/roles`, { method: 'PUT', json: { coordinator: false }, as: who });
    await Promise.all([
      world.ask(MINE, { method: 'PUT', json: { accepted: true }, as: 'melati' }),
      take('melati', 'teratai'),
      take('teratai', heir),
    ]);
    const left = [...(await world.coordinators()), ...((await world.stored('teratai'))?.roles ?? [])];
    expect(left.some((one) => one === heir || one === 'melati' || one === 'coordinator')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../functions/domain/time/instant.ts';
import { AuditList } from '../../functions/http/contract/audit.ts';
import { ConsentList } from '../../functions/http/contract/consents.ts';
import { MemberList, MemberRow } from '../../functions/http/contract/members.ts';
import { OwnLinkReply } from '../../functions/http/contract/session.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { load } from '../../functions/records/record.ts';
import { httpWorld } from './world.ts';

const as = 'flamboyan';

async function saving() {
  const world = await httpWorld();
  const save = (id: string, json: unknown) =>
    world.read(MemberRow, `/api/members/${id}`, { method: 'PUT', json, as });
  const refuse = (id: string, json: unknown, who = as) =>
    world.refused(`/api/members/${id}`, { method: 'PUT', json, as: who });
  const events = async () => {
    const { entries } = await world.read(AuditList, '/api/audit', { as });
    return entries.map(({ event, subject }) => [event, subject.name]);
  };
  const stored = (id: string, community = 'rukun-lereng') =>
    load(world.table, memberRecord, keys.member(community, id));
  return { ...world, save, refuse, events, stored };
}

describe('PUT /api/members/:id', () => {
  it('adds a member who has agreed to nothing yet', async () => {
    const world = await saving();
    const added = await world.save('wangi', { name: '  Sekar   Wangi ', phone: '0812-3456-7890' });
    expect(added).toEqual({
      id: 'wangi',
      revision: added.revision,
      name: 'Sekar Wangi',
      roles: ['member'],
      phone: '0812-3456-7890',
      granted: [],
      doubted: [],
      needs: ['processingAbroad', 'hosting'],
      channels: [],
    });
    const { members } = await world.read(MemberList, '/api/members', { as });
    expect(members).toContainEqual(added);
    expect(await world.events()).toEqual([['member.added', 'Sekar Wangi']]);
  });

  it('adds a member who has no phone', async () => {
    const world = await saving();
    expect(await world.save('wangi', { name: 'Wangi', phone: ' ' })).not.toHaveProperty('phone');
    expect(await world.save('sari', { name: 'Sari' })).not.toHaveProperty('phone');
  });

  it('lets a witness write down what she who was added allows', async () => {
    const world = await saving();
    await world.save('wangi', { name: 'Wangi' });
    const how = { method: 'PUT', json: { granted: true, how: 'spoken' }, as };
    const { consents } = await world.read(ConsentList, '/api/members/wangi/consents/hosting', how);
    const yes = consents.filter(({ granted }) => granted);
    expect(yes).toMatchObject([{ kind: 'hosting', how: 'spoken', witness: { name: 'Flamboyan' } }]);
  });

  it('adds her once when the same is sent twice, at once or later', async () => {
    const world = await saving();
    const facts = { name: 'Wangi', phone: '081234567890' };
    await Promise.all([world.save('wangi', facts), world.save('wangi', facts)]);
    await world.save('wangi', facts);
    expect(await world.events()).toEqual([['member.added', 'Wangi']]);
    expect(await world.stored('wangi')).toMatchObject({ revision: 1 });
  });

  it('changes a number, takes it away, and leaves alone what else she is', async () => {
    const world = await saving();
    const before = await world.stored('kenanga');
    const changed = await world.save('kenanga', { name: 'Kenanga', phone: '+62 811 222 3333' });
    expect(changed).toMatchObject({ phone: '+62 811 222 3333', brand: 'Watu Lereng', roles: ['member'] });
    expect(await world.stored('kenanga')).toEqual({ ...before, phone: '+62 811 222 3333', revision: 2 });
    await world.save('kenanga', { name: 'Kenanga' });
    const { phone: _none, ...rest } = { ...before };
    expect(await world.stored('kenanga')).toEqual({ ...rest, revision: 3 });
  });

  it('replaces nothing that somebody else has changed since she opened the form', async () => {
    const world = await saving();
    const { members } = await world.read(MemberList, '/api/members', { as });
    const { revision = '' } = members.find(({ id }) => id === 'kenanga') ?? {};
    const json = { phone: '0811-222-3333' };
    await world.ask('/api/me/phone', { method: 'PUT', json, as: 'kenanga' });
    const headers = { 'if-match': `"${revision}"` };
    const stale = { method: 'PUT', json: { name: 'Kenanga Sari' }, as, headers };
    const refused = await world.refused('/api/members/kenanga', stale);
    expect(refused).toMatchObject({ status: 412, code: 'member.stale' });
    const roles = { ...stale, json: { leader: true } };
    expect(await world.refused('/api/members/kenanga/roles', roles)).toMatchObject({ status: 412 });
    expect(await world.stored('kenanga')).toMatchObject({ name: 'Kenanga', phone: '0811-222-3333' });
  });

  it('does not replace a member whom it means to add', async () => {
    const world = await saving();
    const headers = { 'if-none-match': '*' };
    const adding = { method: 'PUT', json: { name: 'Lain' }, as, headers, unseen: true };
    expect(await world.refused('/api/members/kenanga', adding)).toMatchObject({ status: 412 });
  });

  it('brings nobody back who was erased while her coordinator had her before her eyes', async () => {
    const world = await saving();
    const refused = await world.refused('/api/members/erased', {
      method: 'PUT',
      json: { name: 'Seruni' },
      as,
      unseen: true,
      headers: { 'if-match': '"0123456789abcdef"' },
    });
    expect(refused).toMatchObject({ status: 404, code: 'member.notFound' });
    expect(await world.stored('erased')).toBeUndefined();
  });

  it('lets nobody in by a device or a link of somebody who had the same id and was erased', async () => {
    const world = await saving();
    const { link } = await world.read(OwnLinkReply, '/api/me/link', { method: 'POST', as: 'kenanga' });
    await world.clock.advanceBy(MINUTE);
    await world.table.delete(keys.member('rukun-lereng', 'kenanga'));
    await world.save('kenanga', { name: 'Kenanga Lain' });
    expect((await world.ask('/api/session', { as: 'kenanga' })).status).toBe(401);
    const json = { secret: link.split('#')[1] };
    expect((await world.ask('/api/session', { method: 'POST', json })).status).toBe(401);
  });

  it('tells the audit that it was changed, never to what', async () => {
    const world = await saving();
    await world.save('bakung', { name: 'Bakung', phone: '0811-222-3333' });
    const { entries } = await world.read(AuditList, '/api/audit', { as });
    expect(entries).toMatchObject([{ event: 'member.changed', by: { id: as }, subject: { id: 'bakung' } }]);
    expect(JSON.stringify(entries)).not.toContain('3333');
  });

  it('does not give roles: nobody gets more rights by it', async () => {
    const world = await saving();
    const refused = await world.refuse('wangi', { name: 'Wangi', roles: ['coordinator'], consents: {} });
    expect(refused.problems.map(({ field }) => field)).toEqual(['roles', 'consents']);
    expect((await world.save('wangi', { name: 'Wangi' })).roles).toEqual(['member']);
  });

  it('does not touch who has the same id in another community', async () => {
    const world = await saving();
    const before = await world.stored('pandan', 'rukun-pesisir');
    await world.save('pandan', { name: 'Pandan Wangi' });
    expect(await world.stored('pandan', 'rukun-pesisir')).toEqual(before);
    expect(await world.stored('pandan')).toMatchObject({ name: 'Pandan Wangi' });
  });

  it.each(['kenanga', 'bakung', 'melati'])('is refused to %s', async (who) => {
    const world = await saving();
    const problem = await world.refuse('kenanga', { name: 'Kenanga' }, who);
    expect(problem).toMatchObject({ status: 403, code: 'access.forbidden' });
  });
});

describe('a typed number', () => {
  it.each([
    ['(0812) 3456.7890', '0812 3456 7890'],
    ['0812–3456–7890', '0812-3456-7890'],
    ['+ 62 812 3456 7890', '+62 812 3456 7890'],
    ['8 1 2 3 4 5 6 7 8 9 0', '81234567890'],
  ])('%s is kept as %s', async (typed, kept) => {
    const world = await saving();
    expect(await world.save('wangi', { name: 'Wangi', phone: typed })).toMatchObject({ phone: kept });
  });

  it.each([
    ['0812-ABCD-7890', 'member.phoneNotDigits'],
    ['nol delapan', 'member.phoneNotDigits'],
    ['0812+34567890', 'member.phoneNotDigits'],
    ['- -', 'member.phoneLength'],
    ['0812 345', 'member.phoneLength'],
    ['0812345678901234', 'member.phoneLength'],
  ])('%s is refused, by name and at its field', async (phone, code) => {
    const world = await saving();
    const problem = await world.refuse('wangi', { name: 'Wangi', phone });
    expect(problem).toMatchObject({ status: 422, code, problems: [{ code, field: 'phone' }] });
    expect(await world.stored('wangi')).toBeUndefined();
  });
});

describe('a typed name', () => {
  it.each([
    [' \u200b ', 'member.nameMissing'],
    ['W'.repeat(61), 'member.nameTooLong'],
    ['Wangi \ud83d', 'member.nameBroken'],
  ])('%j is refused', async (name, code) => {
    const world = await saving();
    expect(await world.refuse('wangi', { name })).toMatchObject({ status: 422, code });
  });

  it('is refused together with the number, so that both can be put right at once', async () => {
    const world = await saving();
    const { problems } = await world.refuse('wangi', { name: '', phone: 'x' });
    expect(problems.map(({ field }) => field)).toEqual(['name', 'phone']);
  });
});

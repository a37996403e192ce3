import { describe, expect, it } from 'vitest';
import { reconcilePosts } from '../../functions/campaigns/reconcile-posts.ts';
import { dayOf } from '../../functions/domain/time/local-day.ts';
import { namedSeller } from '../../functions/domain/product/named-seller.ts';
import { offerFingerprint } from '../../functions/domain/product/offer-fingerprint.ts';
import { AuditList } from '../../functions/http/contract/audit.ts';
import { SessionReply } from '../../functions/http/contract/session.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { loadPost } from '../../functions/records/posts.ts';
import { insert, load } from '../../functions/records/record.ts';
import { aCommunity, aMember, aPost, aProduct, MORNING } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const NUMBER = '0811-222-3333';

async function changing() {
  const world = await httpWorld();
  const put = (json: unknown, as = 'kenanga') => ({ method: 'PUT', json, as });
  const save = (phone: string, as?: string) => world.read(SessionReply, '/api/me/phone', put({ phone }, as));
  const refuse = (json: unknown) => world.refused('/api/me/phone', put(json));
  const stored = (id = 'kenanga') => load(world.table, memberRecord, keys.member('rukun-lereng', id));
  const audited = async () => (await world.read(AuditList, '/api/audit', { as: 'flamboyan' })).entries;
  return { ...world, save, refuse, stored, audited };
}

describe('PUT /api/me/phone', () => {
  it('changes her own number and nothing else of her, and tells her so', async () => {
    const world = await changing();
    const before = await world.stored();
    const session = await world.save(' (0811) 222.3333 ');
    expect(session.member).toMatchObject({ id: 'kenanga', name: 'Kenanga', phone: '0811 222 3333' });
    expect(session).toEqual(await world.read(SessionReply, '/api/session', { as: 'kenanga' }));
    expect(await world.stored()).toEqual({ ...before, phone: '0811 222 3333', revision: 2 });
  });

  it.each(['kenanga', 'kantil', 'flamboyan', 'bakung'])('is hers to do: %s', async (who) => {
    const world = await changing();
    expect((await world.save(NUMBER, who)).member).toMatchObject({ id: who, phone: NUMBER });
  });

  it('takes her number away when she leaves it empty, so that orders go to the coordinator’s', async () => {
    const world = await changing();
    expect((await world.save(' ')).member).not.toHaveProperty('phone');
    expect(await world.stored()).not.toHaveProperty('phone');
  });

  it('leaves her name to her coordinator, whatever is sent', async () => {
    const world = await changing();
    const sent = { phone: NUMBER, name: 'Ratu', id: 'melati', roles: ['coordinator'] };
    const problem = await world.refused('/api/me/phone', { method: 'PUT', json: sent, as: 'kenanga' });
    expect(problem.problems.map(({ field }) => field)).toEqual(['name', 'id', 'roles']);
    expect(await world.stored()).toMatchObject({ name: 'Kenanga', roles: ['member'] });
    expect(await world.stored()).not.toMatchObject({ phone: NUMBER });
    expect(await world.stored('melati')).not.toMatchObject({ phone: NUMBER });
  });

  it('leaves the name that her coordinator gives her at the same moment', async () => {
    const world = await changing();
    const get = world.table.get.bind(world.table);
    let reads = 0;
    world.table.get = async (key, options) => {
      if (key.sk === 'member#kenanga') reads += 1;
      // She was found by her session; what she is now is read once more before it is changed.
      if (reads === 2) {
        world.table.get = get;
        const json = { name: 'Kenanga Sari', phone: '0800-0000-0101' };
        await world.ask('/api/members/kenanga', { method: 'PUT', json, as: 'flamboyan' });
      }
      return get(key, options);
    };
    await world.save(NUMBER);
    expect(await world.stored()).toMatchObject({ name: 'Kenanga Sari', phone: NUMBER });
  });

  it('stands on record as her own doing, without the number; the same again stands there once', async () => {
    const world = await changing();
    await world.save(NUMBER);
    await world.save(NUMBER);
    const entries = await world.audited();
    expect(entries).toMatchObject([
      { event: 'member.changed', by: { id: 'kenanga' }, subject: { id: 'kenanga' } },
    ]);
    expect(JSON.stringify(entries)).not.toContain('3333');
  });

  it.each([
    [{ phone: '0811-ABC' }, 'member.phoneNotDigits'],
    [{ phone: '0811' }, 'member.phoneLength'],
    [{}, 'input.missing'],
  ])('refuses %j at its field', async (sent, code) => {
    const world = await changing();
    const before = await world.stored();
    expect(await world.refuse(sent)).toMatchObject({ status: 422, problems: [{ code, field: 'phone' }] });
    expect(await world.stored()).toEqual(before);
  });

  it('has what she sells and is not out yet made anew', async () => {
    const world = await changing();
    const fingerprint = offerFingerprint(aProduct(), dayOf(MORNING, 'Asia/Jakarta'), [
      namedSeller(aMember(), aCommunity()),
    ]);
    const id = 'pasar-minggu.1234500000000001';
    await insert(world.table, postRecord, aPost({ id, state: 'scheduled', offerMark: fingerprint }));
    await world.save(NUMBER);
    for (const { message } of world.queue.take()) {
      if (message.kind !== 'sweep') continue;
      await world.clock.advanceTo(message.intent);
      await reconcilePosts(world.deps)(message);
    }
    expect(await loadPost(world.table, 'rukun-lereng', id)).toMatchObject({
      state: 'awaiting_picture',
      wordsRevision: 2,
    });
  });
});

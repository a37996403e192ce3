import { describe, expect, it } from 'vitest';
import { AuditList } from '../../functions/http/contract/audit.ts';
import { CommunityReply } from '../../functions/http/contract/community.ts';
import { SessionReply } from '../../functions/http/contract/session.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { load } from '../../functions/records/record.ts';
import { reconciliationRecord } from '../../functions/records/reconciliation-record.ts';
import { aCommunity } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const as = 'flamboyan';
const id = 'rukun-lereng';

async function saving() {
  const world = await httpWorld();
  const before = await world.read(CommunityReply, '/api/community', { as });
  const { revision: seen, ...settings } = before;
  const headers = { 'if-match': `"${seen}"` };
  const send = (changes: object) => ({ method: 'PUT', json: { ...settings, ...changes }, as, headers });
  const save = (changes: object) => world.read(CommunityReply, '/api/community', send(changes));
  const refuse = (changes: object) => world.refused('/api/community', send(changes));
  const stored = () => load(world.table, communityRecord, keys.community(id));
  const reconciledMembers = async () => {
    const found = await Promise.all(
      ['kenanga', 'kantil', 'flamboyan'].map((member) =>
        load(world.table, reconciliationRecord, keys.reconciliation(id, 'member', member)),
      ),
    );
    return found.flatMap((reconciliation) => reconciliation?.id ?? []);
  };
  const lines = async () => (await world.read(AuditList, '/api/audit', { as })).entries;
  return { ...world, before, send, save, refuse, stored, reconciledMembers, lines };
}

describe('the settings of a community', () => {
  it('are told to its coordinator', async () => {
    const { before } = await saving();
    expect(before).toEqual({
      revision: 1,
      name: 'Rukun Lereng',
      village: 'Giriwening',
      contactPhone: '0800-0000-0100',
      hashtags: ['#RukunLereng'],
      slots: ['19:00', '12:00', '07:30', '16:00'],
      quietHours: { from: '21:00', to: '06:00' },
      postsPerChannelAndDay: 3,
    });
  });

  it('are saved as people write them, and leave alone what else it is', async () => {
    const { save, stored, read } = await saving();
    const saved = await save({
      name: '  Rukun   Gunung ',
      village: 'Kali Segar',
      contactPhone: '(0812) 3456.7890',
      hashtags: ['RukunGunung', '##oleh_oleh', ' ', '#RukunGunung'],
      slots: ['18.30', '7:30', '', '18:30'],
      quietHours: { from: '22.00', to: '5:00' },
      postsPerChannelAndDay: 1,
    });
    expect(saved).toEqual({
      revision: 2,
      name: 'Rukun Gunung',
      village: 'Kali Segar',
      contactPhone: '0812 3456 7890',
      hashtags: ['#RukunGunung', '#oleh_oleh'],
      slots: ['18:30', '07:30'],
      quietHours: { from: '22:00', to: '05:00' },
      postsPerChannelAndDay: 1,
    });
    const { revision, postsPerChannelAndDay, ...rest } = saved;
    const pacing = { ...aCommunity().pacing, postsPerChannelAndDay };
    expect(await stored()).toEqual({ ...aCommunity(), ...rest, pacing, revision });
    const { community } = await read(SessionReply, '/api/session', { as: 'kenanga' });
    expect(community).toMatchObject({ name: 'Rukun Gunung', contactPhone: '0812 3456 7890' });
  });

  it('stand on record with the names of what changed, never with what it is, and under the name of the community', async () => {
    const { save, lines, table } = await saving();
    await save({ contactPhone: '0811-222-3333', village: 'Kali' });
    expect(await lines()).toMatchObject([
      {
        event: 'community.changed',
        by: { id: as },
        subject: { id, name: 'Rukun Lereng' },
        path: '/komunitas',
      },
    ]);
    const { items } = await table.query({ pk: `community#${id}#audit` });
    expect(items).toMatchObject([{ detail: 'village, contactPhone' }]);
  });

  it('are saved once when the same is sent twice, at once or later', async () => {
    const { save, lines } = await saving();
    const name = { name: 'Rukun Gunung' };
    const both = await Promise.all([save(name), save(name)]);
    expect(both).toMatchObject([{ revision: 2 }, { revision: 2 }]);
    expect(await save(name)).toMatchObject({ revision: 2 });
    expect(await lines()).toHaveLength(1);
  });

  it('do not undo what another coordinator has just said', async () => {
    const { save, refuse, stored, reconciledMembers } = await saving();
    await save({ name: 'Rukun Gunung' });
    const problem = await refuse({ contactPhone: '0811-222-3333' });
    expect(problem).toMatchObject({ status: 412, code: 'community.changed' });
    expect(await stored()).toMatchObject({ name: 'Rukun Gunung', contactPhone: '0800-0000-0100' });
    expect(await reconciledMembers()).toEqual([]);
  });

  it.each(['kenanga', 'bakung', 'melati'])('are neither told to nor changed by %s', async (who) => {
    const { before, refused } = await saving();
    const { revision: _seen, ...json } = before;
    const put = { method: 'PUT', json, as: who };
    for (const how of [{ as: who }, put])
      expect(await refused('/api/community', how)).toMatchObject({ status: 403, code: 'access.forbidden' });
  });
});

describe('a new number of the community', () => {
  it('reaches the posts of every member who has none of her own, and of nobody else', async () => {
    const { save, reconciledMembers } = await saving();
    await save({ contactPhone: '0811-222-3333' });
    expect(await reconciledMembers()).toEqual(['kantil']);
  });

  it('is asked for before it is written, so that nothing keeps the old one whatever fails in between', async () => {
    const { ask, send, table, reconciledMembers, stored } = await saving();
    const update = table.update.bind(table);
    table.update = async () => {
      throw new Error('the power went');
    };
    const response = await ask('/api/community', send({ contactPhone: '0811-222-3333' }));
    table.update = update;
    expect(response.status).toBe(500);
    expect(await stored()).toMatchObject({ contactPhone: '0800-0000-0100' });
    expect(await reconciledMembers()).toEqual(['kantil']);
  });

  it('is not made of anything else that changes', async () => {
    const { save, reconciledMembers } = await saving();
    await save({ name: 'Rukun Gunung', hashtags: [], postsPerChannelAndDay: 2 });
    expect(await reconciledMembers()).toEqual([]);
  });
});

describe('a setting that cannot be', () => {
  it.each([
    ['name', { name: ' \u200b ' }, 'product.nameMissing'],
    ['name', { name: 'R'.repeat(81) }, 'product.nameTooLong'],
    ['village', { village: 'Kali \ud83d' }, 'product.brokenText'],
    ['contactPhone', { contactPhone: '' }, 'community.contactPhoneMissing'],
    ['contactPhone', { contactPhone: '0000-0000-0000' }, 'community.contactPhoneMissing'],
    ['contactPhone', { contactPhone: 'nol delapan' }, 'member.phoneNotDigits'],
    ['hashtags', { hashtags: ['#oleh-oleh'] }, 'community.hashtagWrong'],
    ['hashtags', { hashtags: ['#2026'] }, 'community.hashtagWrong'],
    ['hashtags', { hashtags: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'community.tooManyHashtags'],
    ['slots', { slots: ['siang'] }, 'community.timeWrong'],
    ['slots', { slots: ['24:00'] }, 'community.timeWrong'],
    ['slots', { slots: [' '] }, 'community.slotsMissing'],
    ['slots', { slots: ['21:30'] }, 'community.slotInQuiet'],
    ['slots', { slots: ['20:50'] }, 'community.slotInQuiet'],
    ['quietHours', { quietHours: { from: '', to: '06:00' } }, 'community.timeMissing'],
    ['postsPerChannelAndDay', { postsPerChannelAndDay: 0 }, 'community.postsPerDayWrong'],
    ['postsPerChannelAndDay', { postsPerChannelAndDay: 1.5 }, 'community.postsPerDayWrong'],
    ['postsPerChannelAndDay', { postsPerChannelAndDay: 26 }, 'community.postsPerDayWrong'],
  ])('is told at its field: %s %j', async (field, changes, code) => {
    const { refuse, stored } = await saving();
    expect(await refuse(changes)).toMatchObject({ status: 422, problems: [{ code, field }] });
    expect(await stored()).toMatchObject({ revision: 1 });
  });

  it('is told together with the others', async () => {
    const { refuse } = await saving();
    const { problems } = await refuse({ name: '', contactPhone: 'x', hashtags: ['?'], slots: ['x'] });
    expect(problems.map(({ field }) => field)).toEqual(['name', 'contactPhone', 'hashtags', 'slots']);
  });
});

describe('a claim word', () => {
  it('is refused in a hashtag, which stands on food', async () => {
    const { refuse } = await saving();
    const { problems } = await refuse({ hashtags: ['#CamilanSehat'] });
    expect(problems).toMatchObject([{ field: 'hashtags', code: expect.stringMatching(/^law\./) }]);
    expect(problems[0]?.text).toContain('tagar');
  });

  it('is let through in the names of the community and its village, also as their hashtags', async () => {
    const { save } = await saving();
    const named = { name: 'Rukun Murni', village: 'Kali Segar', hashtags: ['#RukunMurni', '#KaliSegar'] };
    expect(await save(named)).toMatchObject(named);
  });
});

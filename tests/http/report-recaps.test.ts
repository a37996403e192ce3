import { describe, expect, it } from 'vitest';
import { DAY } from '../../functions/domain/time/instant.ts';
import { NO_TOTALS } from '../../functions/domain/insights/totals.ts';
import { RecapsReply } from '../../functions/http/contract/report-recaps.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { change, insert, load } from '../../functions/records/record.ts';
import { weeklyRecapRecord } from '../../functions/records/weekly-recap-record.ts';
import { aRecap, recapNumbers } from '../factories/recap.ts';
import { httpWorld } from './world.ts';

const community = 'rukun-lereng';
const PATH = '/api/report/recaps';
const SENT = `${PATH}/2026-11-23/sent`;

type World = Awaited<ReturnType<typeof httpWorld>>;
const recapsFor = async (world: World, as = 'bakung') => (await world.read(RecapsReply, PATH, { as })).recaps;

describe('the recaps of weeks', () => {
  it('are texts with the numbers as they were prepared, for leaders and coordinators', async () => {
    const world = await httpWorld();
    const [recap] = await recapsFor(world);
    expect(recap).toMatchObject({
      from: '2026-11-23',
      to: '2026-11-29',
      preparedAt: '2026-11-29T23:00:00.000Z',
    });
    expect(recap?.text.id).toBe(
      [
        '*Hasil Rukun Lereng*, 23 November – 29 November',
        '3 kiriman tayang: dilihat 1.200 orang, suka dan komentar belum ada angkanya.',
        'Yang melihat naik 200 orang (+20%) dari waktu sebelumnya.',
        '2 dari 5 anggota yang setuju punya kiriman; 3 belum.',
        'Catatan anggota: terjual 12, yang bertanya 0 orang.',
        'Paling banyak dilihat: Tiwul instan gula aren (900 orang dari 2 kiriman).',
        'Terima kasih sudah saling menjualkan.',
      ].join('\n'),
    );
    expect(await recapsFor(world, 'flamboyan')).toEqual([recap]);
  });

  it('come the newest week first, without those that are not prepared, not kept any more, or no news', async () => {
    const world = await httpWorld();
    const store = (from: string, more: Parameters<typeof aRecap>[0] = {}) =>
      insert(world.table, weeklyRecapRecord, aRecap({ from, ...more }));
    await store('2026-11-16');
    await store('2026-11-09', { keptUntil: world.clock.now() });
    await store('2026-11-30', { prepared: undefined });
    const nothing = { total: NO_TOTALS, told: { sold: 0, asked: 0 } };
    await store('2026-11-02', { prepared: recapNumbers(nothing) });
    expect((await recapsFor(world)).map(({ from }) => from)).toEqual(['2026-11-23', '2026-11-16']);
  });

  it('have 600 characters at most in both languages, however long the names are', async () => {
    const world = await httpWorld();
    const home = await load(world.table, communityRecord, keys.community(community));
    const tiwul = await load(world.table, productRecord, keys.product(community, 'tiwul'));
    if (!home || !tiwul) throw new Error('both are there');
    await change(world.table, communityRecord, home, { name: 'R'.repeat(80) }, []);
    await change(world.table, productRecord, tiwul, { name: 'T'.repeat(80) }, []);
    const [recap] = await recapsFor(world);
    for (const language of ['id', 'en'] as const) {
      expect(recap?.text[language].length).toBeLessThanOrEqual(600);
      expect(recap?.text[language]).toContain('R'.repeat(80));
    }
  });

  it('do not name a product of which nothing is known any more, as after its maker was erased', async () => {
    const world = await httpWorld();
    await world.table.delete(keys.product(community, 'tiwul'));
    const [recap] = await recapsFor(world);
    expect(recap?.text.en).toContain('3 posts were published');
    expect(recap?.text.en).not.toMatch(/tiwul|Seen most/i);
  });

  it('are marked as sent by whoever sent one, once', async () => {
    const world = await httpWorld();
    const sentAt = new Date(world.clock.now()).toISOString();
    const sent = await world.read(RecapsReply, SENT, { as: 'flamboyan', method: 'PUT' });
    expect(sent.recaps).toMatchObject([{ from: '2026-11-23', sentAt }]);
    await world.clock.advanceTo(world.clock.now() + DAY);
    await world.read(RecapsReply, SENT, { as: 'bakung', method: 'PUT' });
    expect(await recapsFor(world)).toMatchObject([{ sentAt }]);
  });

  it.each([
    ['that is not there', '2026-11-16', {}],
    ['that is not prepared yet', '2026-12-07', { prepared: undefined }],
    ['that is not kept any more', '2026-10-05', { keptUntil: 1 }],
  ])('are not marked for a week %s', async (_which, from, overrides) => {
    const world = await httpWorld();
    if (from !== '2026-11-16') await insert(world.table, weeklyRecapRecord, aRecap({ from, ...overrides }));
    const refused = await world.refused(`${PATH}/${from}/sent`, { as: 'bakung', method: 'PUT' });
    expect(refused).toMatchObject({ status: 404, code: 'report.recapNotFound' });
  });

  it.each(['9999-99-99', 'senin', '2026-11'])('are not marked for "%s", which is no day', async (wrong) => {
    const world = await httpWorld();
    const refused = await world.refused(`${PATH}/${wrong}/sent`, { as: 'bakung', method: 'PUT' });
    expect(refused.status).toBe(422);
  });

  it('go on although one of them is damaged', async () => {
    const world = await httpWorld();
    const key = keys.weeklyRecap(community, '2026-11-16');
    await world.table.put({ ...key, community, from: 'kemarin dulu' });
    expect((await recapsFor(world)).map(({ from }) => from)).toEqual(['2026-11-23']);
  });
});

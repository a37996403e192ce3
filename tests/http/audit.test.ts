import { describe, expect, it } from 'vitest';
import { MINUTE, toIso } from '../../functions/domain/time/instant.ts';
import { AuditList, TroubleList } from '../../functions/http/contract/audit.ts';
import { HealthReply } from '../../functions/http/contract/health.ts';
import { audit } from '../../functions/records/audit.ts';
import { keepDeadLetter } from '../../functions/records/dead-letters.ts';
import { MORNING } from '../factories/entities.ts';
import { WAITING } from './settle.ts';
import { httpWorld } from './world.ts';

const community = 'rukun-lereng';
const as = 'flamboyan';

describe('the audit', () => {
  it('tells who did what to what, with names and where to look, newest first', async () => {
    const world = await httpWorld();
    const line = { community, event: 'post.moved', subject: WAITING, by: 'kenanga' } as const;
    await audit(world.table, { ...line, at: MORNING - 2 * MINUTE });
    await audit(world.table, { community, event: 'campaign.paused', subject: 'pasar-minggu', at: MORNING });
    const { entries, next } = await world.read(AuditList, '/api/audit', { as });
    expect(entries).toMatchObject([
      { event: 'campaign.paused', subject: { name: 'Pasar Minggu' }, path: '/promosi/pasar-minggu' },
      {
        event: 'post.moved',
        text: { en: 'A post was given another time' },
        by: { name: 'Kenanga' },
        subject: { name: 'Keripik pisang · Watu Lereng' },
        path: '/kiriman/pasar-minggu/0123456789abcdef',
      },
    ]);
    expect(entries[0]?.by).toBeUndefined();
    expect(next).toBeUndefined();
  });

  it('is told a hundred at a time', async () => {
    const world = await httpWorld();
    for (let number = 0; number < 130; number += 1) {
      const at = MORNING - number * MINUTE;
      await audit(world.table, { community, event: 'consent.granted', subject: 'melati', at });
    }
    const first = await world.read(AuditList, '/api/audit', { as });
    expect(first.entries).toHaveLength(100);
    const rest = await world.read(AuditList, `/api/audit?cursor=${first.next ?? ''}`, { as });
    expect(rest.entries).toHaveLength(30);
    expect(rest.entries[0]?.at).toBe(toIso(MORNING - 100 * MINUTE));
  });

  it('leaves nothing out where much was done at one moment, as when many posts are asked to be removed', async () => {
    const world = await httpWorld();
    const subjects = Array.from({ length: 130 }, (_, number) => `pasar-minggu.${number}`);
    for (const [number, subject] of subjects.entries()) {
      // Three at a moment, so that a page would end between two of them.
      const at = MORNING - Math.floor(number / 3) * MINUTE;
      await audit(world.table, { community, event: 'post.removalAsked', subject, at });
    }
    const first = await world.read(AuditList, '/api/audit', { as });
    const rest = await world.read(AuditList, `/api/audit?cursor=${first.next ?? ''}`, { as });
    const told = [...first.entries, ...rest.entries].map(({ subject }) => subject.id);
    expect(new Set(told)).toEqual(new Set(subjects));
    expect(told).toHaveLength(subjects.length);
  });

  it("never shows another community's", async () => {
    const world = await httpWorld();
    const line = { event: 'consent.granted', subject: 'pandan', at: MORNING } as const;
    await audit(world.table, { ...line, community: 'rukun-pesisir' });
    expect((await world.read(AuditList, '/api/audit', { as })).entries).toEqual([]);
  });
});

describe('what was set aside', () => {
  const kept = async () => {
    const world = await httpWorld();
    const damaged = { at: MORNING, reason: 'damaged' } as const;
    await keepDeadLetter(world.table, { ...damaged, item: 'community#rukun-lereng#campaign#a post#1' });
    await keepDeadLetter(world.table, { ...damaged, item: 'community#rukun-lereng-dua channel#x' });
    await keepDeadLetter(world.table, { ...damaged, item: 'community#rukun-pesisir product#ikan' });
    await keepDeadLetter(world.table, { at: MORNING + MINUTE, reason: 'unreadable' });
    return world;
  };

  it('is shown to a coordinator as far as it is her own or nobody’s', async () => {
    const world = await kept();
    const { troubles } = await world.read(TroubleList, '/api/troubles', { as });
    expect(troubles.map(({ reason, subject, item }) => [reason, subject.en, item])).toEqual([
      ['unreadable', 'An inner part of Etalase', undefined],
      ['damaged', 'A post', '#campaign#a post#1'],
    ]);
  });

  it.each([
    ['#sweeps channel#kenanga-facebook', 'A decision carried to its posts'],
    [' channel#kenanga-facebook', 'A page or account'],
    [' campaign#a', 'A campaign'],
    ['#days dirty#2026-12-01', 'The report of a day'],
    [' collector', 'Collecting the figures'],
    [' session#1', 'An inner part of Etalase'],
  ])('is told in a sentence what kind of thing %s is', async (item, text) => {
    const world = await httpWorld();
    const letter = { at: MORNING, reason: 'damaged', item: `community#rukun-lereng${item}` } as const;
    await keepDeadLetter(world.table, letter);
    const { troubles } = await world.read(TroubleList, '/api/troubles', { as });
    expect(troubles.map(({ subject }) => subject.en)).toEqual([text]);
  });

  it('is counted in the health that strangers read, and only counted', async () => {
    const world = await kept();
    const health = await world.read(HealthReply, '/api/health');
    expect(health).toMatchObject({ status: 'ok', setAside: 4 });
    expect(JSON.stringify(health)).not.toContain('rukun');
  });
});

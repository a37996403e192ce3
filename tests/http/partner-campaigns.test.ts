import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { DAY, fromIso } from '../../functions/domain/time/instant.ts';
import { dayOf } from '../../functions/domain/time/local-day.ts';
import { CampaignReply } from '../../functions/http/contract/campaigns.ts';
import { PartnerCodeReply } from '../../functions/http/contract/partners.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { load } from '../../functions/records/record.ts';
import { MORNING } from '../factories/entities.ts';
import { PESISIR } from '../factories/neighbour.ts';
import {
  ASK,
  AUCKLAND,
  INVITED,
  LERENG,
  OUR_WISH,
  OURS,
  partners,
  put,
  THEIR_WISH,
  THEIRS,
  WORDS,
} from './partner-world.ts';

/** Everything that an answer says, but what it is called. */
const keysIn = (value: unknown): string[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, inner]) => [
        ...(Array.isArray(value) ? [] : [name]),
        ...keysIn(inner),
      ])
    : [];

describe('a campaign to which a partner is invited', () => {
  it('runs in the partner’s own community, and only counts come back', async () => {
    const { invite, invitations, invited, answer, schedule, publish, read } = await partners();
    await invite();
    const [got] = await invitations();
    expect(got).toMatchObject({
      partner: { id: LERENG, name: 'Rukun Lereng', village: 'Giriwening' },
      title: 'Pasar akhir tahun',
      kind: 'window',
      from: '2026-12-03',
      days: 7,
      words: WORDS,
    });
    expect(JSON.stringify(got)).not.toMatch(/tiwul|keripik|kenanga|melati|flamboyan/);
    expect((await answer()).status).toBe(200);
    const theirs = await read(CampaignReply, '/api/campaigns/kami-ikut', { as: THEIRS });
    expect(theirs).toMatchObject({ status: 'proposed', answers: got?.id, products: [{ id: 'ikan' }] });
    expect(await invited()).toMatchObject([{ answer: 'waiting' }]);
    await schedule();
    const { posts } = await read(CampaignReply, '/api/campaigns/kami-ikut', { as: THEIRS });
    // Under the limits of her own community: on the one page of a member who agreed, on days of her own zone.
    expect(posts.map(({ channel }) => channel.id)).toEqual(['pandan-facebook']);
    for (const { publishAt } of posts) expect(dayOf(fromIso(publishAt), AUCKLAND) >= '2026-12-03').toBe(true);
    await publish(5);
    expect(await invited()).toEqual([
      {
        partner: { id: PESISIR, name: 'Rukun Pesisir', village: 'Pesisir' },
        words: WORDS,
        sentAt: expect.any(String),
        answer: 'joined',
        counts: { planned: 6, out: 5, people: { withPosts: 5, reached: 3500, engaged: null } },
      },
    ]);
  });

  it('tells the one that invites nothing of the other’s but its name, the answer and counts', async () => {
    const { invite, answer, schedule, publish, ask, log } = await partners();
    await invite();
    await answer();
    await schedule();
    await publish(6);
    const response = await ask(INVITED, { as: OURS });
    const told: unknown = await response.json();
    expect([...new Set(keysIn(told))].toSorted().join(' ')).toBe(
      'answer counts engaged id invited name out partner people planned reached sentAt village withPosts words',
    );
    const lines = JSON.stringify([told, [...response.headers], log.lines]);
    expect(lines).not.toMatch(
      /\bikan\b|pandan|perempuan|Kami ikut|kami-ikut|Auckland|0800-0000-0999|r[0-9]"/,
    );
    const counts = z.object({ invited: z.array(z.object({ counts: z.record(z.string(), z.unknown()) })) });
    for (const { counts: their } of counts.parse(told).invited)
      for (const value of Object.values({ ...their, ...z.object({}).loose().parse(their['people']) }))
        expect(['number', 'object']).toContain(typeof value);
    // Nothing else that our coordinator can read knows of it.
    for (const path of ['/api/campaigns', '/api/posts', '/api/report', '/api/audit'])
      expect(await (await ask(path, { as: OURS })).text()).not.toMatch(/\bikan\b|pandan|perempuan|kami-ikut/);
  });

  it('hides women and all that is counted over them while they are fewer than five', async () => {
    const { invite, answer, schedule, publish, invited } = await partners();
    await invite();
    await answer();
    await schedule();
    await publish(4);
    expect((await invited())[0]?.counts).toEqual({ planned: 5, out: 4 });
  });

  it('counts no more once the partnership has ended; the partner’s campaign goes on, for it is her own', async () => {
    const { invite, answer, schedule, publish, invited, ask, read } = await partners();
    await invite();
    await answer();
    await schedule();
    await publish(5);
    await ask(`/api/partners/${LERENG}`, { method: 'DELETE', as: THEIRS });
    expect(await invited()).toEqual([]);
    const theirs = await read(CampaignReply, '/api/campaigns/kami-ikut', { as: THEIRS });
    expect(theirs).toMatchObject({ status: 'scheduled' });
  });

  it('counts no more once the partner’s campaign is gone', async () => {
    const { invite, answer, schedule, publish, invited, table } = await partners();
    await invite();
    await answer();
    await schedule();
    await publish(5);
    await table.delete(keys.campaign(PESISIR, 'kami-ikut'));
    expect((await invited()).map(({ counts }) => counts)).toEqual([undefined]);
  });

  it('is not counted again by a new partnership: what was answered belonged to the old one', async () => {
    const { invite, answer, schedule, publish, invited, ask, read } = await partners();
    await invite();
    await answer();
    await schedule();
    await publish(5);
    await ask(`/api/partners/${LERENG}`, { method: 'DELETE', as: THEIRS });
    const { code } = await read(PartnerCodeReply, '/api/partner-code', { method: 'POST', as: THEIRS });
    await ask('/api/partners', { method: 'POST', as: OURS, json: { code } });
    expect(await invited()).toEqual([]);
    await invite('Lagi, yuk.');
    expect(await invited()).toMatchObject([{ answer: 'waiting' }]);
  });
});

describe('an invitation', () => {
  it('is declined in a tap, without a reason, and its sender reads that alone', async () => {
    const { invite, invitations, invited, pathOf, ask, refused } = await partners();
    await invite();
    const path = await pathOf();
    expect((await ask(path, { method: 'DELETE', as: THEIRS })).status).toBe(204);
    expect((await ask(path, { method: 'DELETE', as: THEIRS })).status).toBe(204);
    expect(await invitations()).toEqual([]);
    expect((await invited()).map(({ answer, counts }) => [answer, counts])).toEqual([
      ['declined', undefined],
    ]);
    expect(await refused(`${path}/answer`, put(THEIRS, { campaign: 'x', wish: THEIR_WISH }))).toMatchObject({
      status: 404,
      code: 'invitation.notFound',
    });
    expect(await refused(ASK, put(OURS, { partner: PESISIR, words: 'Sekali lagi.' }))).toMatchObject({
      code: 'invitation.answered',
    });
  });

  it('is the same once for the same words, and has other words until there is an answer', async () => {
    const { invite, invitations, answer, refused } = await partners();
    await invite();
    const [first] = await invitations();
    await invite();
    expect(await invitations()).toEqual([first]);
    await invite('Ayo, tinggal seminggu.');
    expect(await invitations()).toMatchObject([{ id: first?.id, words: 'Ayo, tinggal seminggu.' }]);
    await answer();
    expect(await refused(ASK, put(OURS, { partner: PESISIR, words: WORDS }))).toMatchObject({
      code: 'invitation.answered',
    });
  });

  it('is answered by one campaign, which another replaces only when it was cancelled', async () => {
    const { invite, invitations, answer, ask, pathOf, refused } = await partners();
    await invite();
    await answer();
    expect((await answer()).status).toBe(200);
    const path = await pathOf();
    expect(
      await refused(`${path}/answer`, put(THEIRS, { campaign: 'lain', wish: THEIR_WISH })),
    ).toMatchObject({ code: 'invitation.answered' });
    expect(await refused(path, { method: 'DELETE', as: THEIRS })).toMatchObject({
      code: 'invitation.answered',
    });
    await ask('/api/campaigns/kami-ikut/steering', put(THEIRS, { steering: 'cancel' }));
    expect((await answer('lain')).status).toBe(200);
    expect(await invitations()).toMatchObject([{ answer: 'lain' }]);
  });

  it('goes to partners alone, in lawful words, of a campaign that is not over', async () => {
    const { refused, ask, clock, signIn } = await partners();
    const wrong = async (json: object) => (await refused(ASK, put(OURS, json))).code;
    for (const partner of ['rukun-kota', 'tidak-ada', LERENG])
      expect(await wrong({ partner, words: WORDS })).toBe('partner.notFound');
    expect(await wrong({ partner: PESISIR, words: 'Jamu ini menyembuhkan diabetes.' })).toMatch(/^law\./);
    expect(await wrong({ partner: PESISIR, words: 'x'.repeat(201) })).toMatch(/^input\./);
    await ask('/api/campaigns/akhir-tahun/steering', put(OURS, { steering: 'cancel' }));
    expect(await wrong({ partner: PESISIR, words: WORDS })).toBe('invitation.campaignOver');
    await ask('/api/campaigns/lewat', put(OURS, { ...OUR_WISH, days: 1 }));
    await clock.advanceTo(MORNING + 4 * DAY);
    await signIn(OURS);
    const over = put(OURS, { partner: PESISIR, words: WORDS });
    expect(await refused('/api/campaigns/lewat/invitation', over)).toMatchObject({
      code: 'invitation.campaignOver',
    });
  });

  it('is shown while its campaign has days left where it is read, and is not cancelled', async () => {
    const { invite, invitations, ask, clock, signIn } = await partners();
    await invite();
    // In Auckland the 10th begins on the 9th, 11:00 in UTC.
    await clock.advanceTo(fromIso('2026-12-09T10:59:00Z'));
    await signIn(THEIRS, PESISIR);
    await signIn(OURS);
    expect(await invitations()).toHaveLength(1);
    await ask('/api/campaigns/akhir-tahun/steering', put(OURS, { steering: 'cancel' }));
    expect(await invitations()).toEqual([]);
    const other = await partners();
    await other.invite();
    await other.clock.advanceTo(fromIso('2026-12-09T11:00:00Z'));
    await other.signIn(THEIRS, PESISIR);
    expect(await other.invitations()).toEqual([]);
  });

  it('goes when the partnership ends, and comes from no later one', async () => {
    const { invite, invitations, pathOf, ask, refused, table } = await partners();
    await invite();
    const path = await pathOf();
    await ask(`/api/partners/${PESISIR}`, { method: 'DELETE', as: OURS });
    expect(await invitations()).toEqual([]);
    expect(await refused(`${path}/answer`, put(THEIRS, { campaign: 'x', wish: THEIR_WISH }))).toMatchObject({
      code: 'invitation.notFound',
    });
    expect(await load(table, memberRecord, keys.member(PESISIR, THEIRS))).toBeDefined();
    expect(
      [...table.everything()].filter(({ sk }) => sk.startsWith('campaign-invitation#')),
    ).not.toContainEqual(expect.objectContaining({ words: WORDS }));
  });
});

import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { ConsentList } from '../../functions/http/contract/consents.ts';
import { InvitationReply, MemberList } from '../../functions/http/contract/members.ts';
import { DeviceList, OwnLinkReply, SessionReply } from '../../functions/http/contract/session.ts';
import { listAudit } from '../../functions/records/audit.ts';
import { MORNING } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const HOME = 'rukun-lereng';

/** A world in which Kenanga has been signed in on her phone for an hour. */
async function worldWithPhones() {
  const world = await httpWorld();
  await world.clock.advanceBy(HOUR);
  /** Opens a link in another browser, which asks with its own cookie from then on. */
  const open = async (link: string) => {
    const [, secret = ''] = link.split('#');
    const response = await world.ask('/api/session', { method: 'POST', json: { secret } });
    const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return { status: response.status, headers: { cookie } };
  };
  const linkFor = async (member: string, as = 'flamboyan'): Promise<string> =>
    (await world.read(InvitationReply, `/api/members/${member}/invitation`, { method: 'POST', as })).link;
  const ownLink = async (how: { as?: string; headers?: Record<string, string> }): Promise<string> =>
    (await world.read(OwnLinkReply, '/api/me/link', { method: 'POST', ...how })).link;
  const devices = async (how: { as?: string; headers?: Record<string, string> } = { as: 'kenanga' }) =>
    (await world.read(DeviceList, '/api/me/sessions', how)).devices;
  const agree = (headers: Record<string, string>, granted = true) =>
    world.read(ConsentList, '/api/consents/hosting', { method: 'PUT', json: { granted }, headers });
  const hosting = async (how: { as?: string; headers?: Record<string, string> } = { as: 'kenanga' }) =>
    (await world.read(ConsentList, '/api/consents', how)).consents.find(({ kind }) => kind === 'hosting');
  const confirm = (how: { as?: string; headers?: Record<string, string> }) =>
    world.ask('/api/consents/hosting/confirmed', { method: 'PUT', ...how });
  const doubted = async () =>
    (await world.read(MemberList, '/api/members', { as: 'flamboyan' })).members.find(
      ({ id }) => id === 'kenanga',
    )?.doubted;
  const events = async () => (await listAudit(world.table, HOME, 0, MORNING * 2)).map(({ event }) => event);
  return { ...world, open, linkFor, ownLink, devices, agree, hosting, confirm, doubted, events };
}

describe('the devices of a person', () => {
  it('are listed with how each was opened and by whose link', async () => {
    const world = await worldWithPhones();
    await world.open(await world.linkFor('kenanga'));
    await world.clock.advanceBy(MINUTE);
    await world.open(await world.ownLink({ as: 'kenanga' }));
    expect(await world.devices()).toMatchObject([
      { how: 'ownLink', current: false },
      { how: 'link', by: { name: 'Flamboyan' }, current: false },
      { how: 'start', current: true },
    ]);
  });

  it('are signed out one by one, by her alone, and it is in the audit', async () => {
    const world = await worldWithPhones();
    const other = await world.open(await world.linkFor('kenanga'));
    const session = (await world.devices()).find(({ how }) => how === 'link')?.session ?? '';
    const path = `/api/me/sessions/${session}`;
    expect((await world.ask(path, { method: 'DELETE', as: 'melati' })).status).toBe(404);
    expect((await world.ask('/api/session', { headers: other.headers })).status).toBe(200);
    expect((await world.ask(path, { method: 'DELETE', as: 'kenanga' })).status).toBe(204);
    expect((await world.ask('/api/session', { headers: other.headers })).status).toBe(401);
    expect((await world.ask('/api/session', { as: 'kenanga' })).status).toBe(200);
    expect(await world.devices()).toHaveLength(1);
    expect(await world.events()).toContain('session.ended');
    expect(await world.refused(path, { method: 'DELETE', as: 'kenanga' })).toMatchObject({
      code: 'session.notFound',
    });
  });

  it('show nothing of anybody else', async () => {
    const world = await worldWithPhones();
    expect(await world.devices({ as: 'melati' })).toHaveLength(1);
    expect(await world.devices({ as: 'pandan' })).toHaveLength(1);
  });
});

describe('a link of her own', () => {
  it('signs her in once, for ten minutes', async () => {
    const world = await worldWithPhones();
    const link = await world.ownLink({ as: 'kenanga' });
    const opened = await world.open(link);
    expect((await world.read(SessionReply, '/api/session', { headers: opened.headers })).member.id).toBe(
      'kenanga',
    );
    expect((await world.open(link)).status).toBe(401);
    const late = await world.ownLink({ as: 'kenanga' });
    await world.clock.advanceBy(10 * MINUTE);
    expect((await world.open(late)).status).toBe(401);
  });
});

describe('a code of her own', () => {
  /** Types a code on a device that nobody is signed in on. */
  const typing = async () => {
    const world = await worldWithPhones();
    const make = async (how: { as?: string; headers?: Record<string, string> } = { as: 'kenanga' }) =>
      world.read(OwnLinkReply, '/api/me/link', { method: 'POST', ...how });
    const type = (secret: string, attempt?: string) =>
      world.refused('/api/session', { method: 'POST', json: { secret, ...(attempt && { attempt }) } });
    /** Another code with the same name. */
    const wrong = (code: string) => `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
    return { ...world, make, type, wrong };
  };

  it('signs her in once on another device, with or without its space, and uses its link up', async () => {
    const world = await typing();
    const { code, link } = await world.make();
    expect(code).toMatch(/^\d{4} \d{6}$/);
    const { status, headers } = await world.open(`#${code.replace(' ', '')}`);
    expect(status).toBe(200);
    expect((await world.read(SessionReply, '/api/session', { headers })).member.id).toBe('kenanga');
    expect(await world.type(code)).toMatchObject({ status: 403, code: 'session.codeUsed' });
    expect((await world.open(link)).status).toBe(401);
  });

  it('lets the device that used it repeat, for its answer may have been lost', async () => {
    const world = await typing();
    const { code } = await world.make();
    const json = { secret: code, attempt: 'a'.repeat(32) };
    for (let time = 0; time < 2; time += 1)
      expect((await world.ask('/api/session', { method: 'POST', json })).status).toBe(200);
    expect(await world.type(code, 'b'.repeat(32))).toMatchObject({ code: 'session.codeUsed' });
  });

  it('is over after ten minutes', async () => {
    const world = await typing();
    const { code } = await world.make();
    await world.clock.advanceBy(10 * MINUTE);
    expect(await world.type(code)).toMatchObject({ status: 403, code: 'session.codeEnded' });
  });

  it('ends after five wrong tries, also for her', async () => {
    const world = await typing();
    const { code } = await world.make();
    for (let time = 0; time < 5; time += 1)
      expect(await world.type(world.wrong(code))).toMatchObject({ status: 403, code: 'session.codeWrong' });
    expect(await world.type(world.wrong(code))).toMatchObject({ code: 'session.codeSpent' });
    expect(await world.type(code)).toMatchObject({ status: 403, code: 'session.codeSpent' });
  });

  it('that was never made is wrong, and tells nothing more', async () => {
    const world = await typing();
    const { code } = await world.make();
    const other = `${code.startsWith('0') ? '1' : '0'}${code.slice(1)}`;
    expect(await world.type(other)).toMatchObject({ status: 403, code: 'session.codeWrong' });
  });

  it('is stored as a digest alone, and ends with "sign out everywhere"', async () => {
    const world = await typing();
    const { code } = await world.make();
    expect(JSON.stringify(world.stored())).not.toContain(code.replace(' ', ''));
    await world.clock.advanceBy(MINUTE);
    await world.ask('/api/members/kenanga/sessions', { method: 'DELETE', as: 'flamboyan' });
    expect((await world.open(`#${code}`)).status).toBe(403);
  });

  it('of her older device lets her confirm a consent that was given in a doubted session', async () => {
    const world = await typing();
    const { headers } = await world.open(await world.linkFor('kenanga'));
    await world.agree(headers);
    const rests = await world.open(`#${(await world.make({ headers })).code}`);
    expect((await world.confirm({ headers: rests.headers })).status).toBe(403);
    const own = await world.open(`#${(await world.make()).code}`);
    expect((await world.read(SessionReply, '/api/session', { headers: own.headers })).toConfirm).toEqual([
      'hosting',
    ]);
    expect((await world.confirm({ headers: own.headers })).status).toBe(200);
    expect(await world.hosting()).not.toHaveProperty('doubt');
  });
});

describe('signing out everywhere', () => {
  it('ends links that were not used yet, whoever made them', async () => {
    const world = await worldWithPhones();
    const links = [await world.ownLink({ as: 'kenanga' }), await world.linkFor('kenanga')];
    await world.ask('/api/members/kenanga/sessions', { method: 'DELETE', as: 'flamboyan' });
    for (const link of links) expect((await world.open(link)).status).toBe(401);
  });
});

describe('a consent in a session whose link another person made within the day', () => {
  it('is valid at once, and marked in receipt, audit and the coordinator’s list', async () => {
    const world = await worldWithPhones();
    const { headers } = await world.open(await world.linkFor('kenanga'));
    await world.agree(headers);
    expect(await world.hosting()).toMatchObject({ granted: true, doubt: { by: { name: 'Flamboyan' } } });
    expect(await world.doubted()).toEqual(['hosting']);
    expect(await world.events()).toContain('consent.grantedInDoubt');
  });

  it('is not confirmed in a session that rests on an earlier link of that day, nor by a link made there', async () => {
    const world = await worldWithPhones();
    const first = await world.open(await world.linkFor('kenanga'));
    await world.clock.advanceBy(MINUTE);
    const second = await world.open(await world.linkFor('kenanga'));
    await world.agree(second.headers);
    expect((await world.confirm({ headers: first.headers })).status).toBe(403);
    const { headers } = await world.open(await world.ownLink({ headers: first.headers }));
    expect((await world.confirm({ headers })).status).toBe(403);
    expect(await world.doubted()).toEqual(['hosting']);
  });

  it('is marked however long the link was kept before it was opened', async () => {
    const world = await worldWithPhones();
    const link = await world.linkFor('kenanga');
    await world.clock.advanceBy(25 * HOUR);
    const { headers } = await world.open(link);
    await world.agree(headers);
    expect(await world.doubted()).toEqual(['hosting']);
  });

  it('keeps its mark when it is given again in that session, days later', async () => {
    const world = await worldWithPhones();
    const { headers } = await world.open(await world.linkFor('kenanga'));
    await world.agree(headers);
    await world.clock.advanceBy(60 * HOUR);
    await world.agree(headers);
    expect(await world.doubted()).toEqual(['hosting']);
  });

  it('is told to her older device, which confirms it; the new one cannot', async () => {
    const world = await worldWithPhones();
    const { headers } = await world.open(await world.linkFor('kenanga'));
    await world.agree(headers);
    expect((await world.read(SessionReply, '/api/session', { headers })).toConfirm).toBeUndefined();
    expect((await world.read(SessionReply, '/api/session', { as: 'kenanga' })).toConfirm).toEqual([
      'hosting',
    ]);
    const refused = await world.refused('/api/consents/hosting/confirmed', { method: 'PUT', headers });
    expect(refused).toMatchObject({ status: 403, code: 'consent.otherDeviceNeeded' });
    expect((await world.confirm({ as: 'kenanga' })).status).toBe(200);
    expect(await world.hosting()).not.toHaveProperty('doubt');
    expect(await world.doubted()).toEqual([]);
    expect(await world.events()).toContain('consent.confirmed');
  });

  it('is not freed of its mark by a link that was made in that same session', async () => {
    const world = await worldWithPhones();
    const first = await world.open(await world.linkFor('kenanga'));
    await world.agree(first.headers);
    const second = await world.open(await world.ownLink({ headers: first.headers }));
    expect((await world.confirm({ headers: second.headers })).status).toBe(403);
    await world.agree(second.headers);
    expect(await world.hosting()).toHaveProperty('doubt');
  });

  it('is confirmed by a link of her own that she makes on her older device, or a day later', async () => {
    const world = await worldWithPhones();
    const { headers } = await world.open(await world.linkFor('kenanga'));
    await world.agree(headers);
    const fromOld = await world.open(await world.ownLink({ as: 'kenanga' }));
    expect((await world.confirm({ headers: fromOld.headers })).status).toBe(200);
    await world.agree(headers);
    expect(await world.hosting()).toHaveProperty('doubt');
    await world.clock.advanceBy(24 * HOUR);
    expect((await world.confirm({ headers })).status).toBe(403);
    const later = await world.open(await world.ownLink({ headers }));
    expect((await world.confirm({ headers: later.headers })).status).toBe(200);
  });

  it('is confirmed by a witness, unless she is the one who made the link', async () => {
    const world = await worldWithPhones();
    await world.join('teratai', ['coordinator']);
    const { headers } = await world.open(await world.linkFor('kenanga'));
    await world.agree(headers);
    const witness = (as: string) =>
      world.ask('/api/members/kenanga/consents/hosting', {
        method: 'PUT',
        json: { granted: true, how: 'spoken' },
        as,
      });
    expect((await witness('flamboyan')).status).toBe(200);
    expect(await world.hosting()).toMatchObject({ how: 'spoken', doubt: { by: { name: 'Flamboyan' } } });
    expect((await witness('teratai')).status).toBe(200);
    expect(await world.hosting()).not.toHaveProperty('doubt');
  });

  it('carries no mark a day after the link was made, nor in a session that she opened herself', async () => {
    const world = await worldWithPhones();
    await world.ask('/api/consents/hosting', { method: 'PUT', json: { granted: true }, as: 'kenanga' });
    expect(await world.hosting()).not.toHaveProperty('doubt');
    const { headers } = await world.open(await world.linkFor('kenanga'));
    await world.clock.advanceBy(24 * HOUR);
    await world.agree(headers);
    expect(await world.hosting()).not.toHaveProperty('doubt');
  });

  it('is withdrawn without a mark: to say no is always safe', async () => {
    const world = await worldWithPhones();
    const { headers } = await world.open(await world.linkFor('kenanga'));
    await world.agree(headers);
    await world.agree(headers, false);
    expect(await world.hosting()).toMatchObject({ granted: false });
    expect(await world.hosting()).not.toHaveProperty('doubt');
    expect(await world.doubted()).toEqual([]);
  });
});

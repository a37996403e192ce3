import { expect, it } from 'vitest';
import { InvitationReply } from '../../functions/http/contract/members.ts';
import { DeviceList, OwnLinkReply } from '../../functions/http/contract/session.ts';
import { httpWorld } from './world.ts';

it('a device that is signed out takes the links and the calendar address with it that were made there, and no others', async () => {
  const world = await httpWorld();
  const open = (link: string) =>
    world.ask('/api/session', { method: 'POST', json: { secret: link.split('#')[1] } });
  const how = { method: 'POST', as: 'flamboyan' } as const;
  const { link } = await world.read(InvitationReply, '/api/members/kenanga/invitation', how);
  const cookie = ((await open(link)).headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const thief = { method: 'POST', headers: { cookie } } as const;
  const kept = await world.read(OwnLinkReply, '/api/me/link', thief);
  const feed = await world.ask('/api/me/calendar-feed', { ...thief, json: { posts: 'mine' } });
  const feedPath = /\/api\/calendar-feeds\/[^"?]+/.exec(await feed.text())?.[0] ?? '';
  expect((await world.ask(feedPath)).status).toBe(200);
  const own = await world.read(OwnLinkReply, '/api/me/link', { method: 'POST', as: 'kenanga' });
  const { devices } = await world.read(DeviceList, '/api/me/sessions', { as: 'kenanga' });
  const lost = devices.find((device) => device.how === 'link')?.session ?? '';
  await world.ask(`/api/me/sessions/${lost}`, { method: 'DELETE', as: 'kenanga' });
  const code = { method: 'POST', json: { secret: kept.code } };
  expect((await open(kept.link)).status).toBe(401);
  expect(await world.refused('/api/session', code)).toMatchObject({ code: 'session.codeUsed' });
  expect((await world.ask(feedPath)).status).toBe(404);
  expect((await open(own.link)).status).toBe(200);
});

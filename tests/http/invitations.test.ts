import { describe, expect, it } from 'vitest';
import { inviteMember } from '../../functions/people/invite-member.ts';
import { DAY, toIso } from '../../functions/domain/time/instant.ts';
import { PERMISSIONS, ROLES, wouldReachFurther } from '../../functions/domain/people/roles.ts';
import { AuditList } from '../../functions/http/contract/audit.ts';
import { InvitationReply } from '../../functions/http/contract/members.ts';
import { SessionReply } from '../../functions/http/contract/session.ts';
import { keys } from '../../functions/records/keys.ts';
import { listAudit } from '../../functions/records/audit.ts';
import { MORNING } from '../factories/entities.ts';
import { HOME, httpWorld } from './world.ts';

const secretOf = ({ link }: InvitationReply): string => new URL(link).hash.slice(1);

/** A world in which Flamboyan makes links and people open them. */
async function inviting() {
  const world = await httpWorld();
  const invite = (member: string) =>
    world.read(InvitationReply, `/api/members/${member}/invitation`, { method: 'POST', as: 'flamboyan' });
  const open = (made: InvitationReply) =>
    world.ask('/api/session', { method: 'POST', json: { secret: secretOf(made) } });
  return { ...world, invite, open };
}

describe('POST /api/members/:id/invitation', () => {
  it('makes a link at the public address, good for thirty days, and a chat with her to send it in', async () => {
    const world = await inviting();
    const made = await world.invite('kenanga');
    expect(made).toMatchObject({
      member: { id: 'kenanga', name: 'Kenanga' },
      expiresAt: toIso(MORNING + 30 * DAY),
      chat: 'https://wa.me/6280000000101',
    });
    expect(made.link).toMatch(new RegExp(`^${HOME}/masuk#[\\w-]{16,}$`));
  });

  it('knows no chat with a member who has no number', async () => {
    const world = await inviting();
    expect(await world.invite('kantil')).not.toHaveProperty('chat');
  });

  it('lets her in once, as herself', async () => {
    const world = await inviting();
    const made = await world.invite('kantil');
    const first = await world.open(made);
    expect(SessionReply.parse(await first.json())).toMatchObject({
      member: { id: 'kantil', roles: ['member'] },
      community: { id: 'rukun-lereng' },
    });
    expect((await world.open(made)).status).toBe(401);
  });

  it('lets nobody in after thirty days', async () => {
    const world = await inviting();
    const made = await world.invite('kenanga');
    await world.clock.advanceBy(30 * DAY);
    expect((await world.open(made)).status).toBe(401);
  });

  it('ends the link that she was given before, and nobody else’s', async () => {
    const world = await inviting();
    const [first, others] = [await world.invite('kenanga'), await world.invite('melati')];
    const second = await world.invite('kenanga');
    const statuses = [await world.open(first), await world.open(second), await world.open(others)];
    expect(statuses.map(({ status }) => status)).toEqual([401, 200, 200]);
  });

  it('leaves one of several links that are made at the same moment', async () => {
    const world = await inviting();
    const made = await Promise.all([1, 2, 3, 4].map(() => world.invite('kenanga')));
    const statuses = await Promise.all(made.map(async (link) => (await world.open(link)).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  });

  it('makes another after one was used: she may lose her phone twice', async () => {
    const world = await inviting();
    await world.open(await world.invite('kenanga'));
    expect((await world.open(await world.invite('kenanga'))).status).toBe(200);
  });

  it('stores only the digest of what the link holds, and logs nothing of it', async () => {
    const world = await inviting();
    const secret = secretOf(await world.invite('kenanga'));
    const digest = world.deps.ids.digest(secret);
    const lereng = await world.table.query({ pk: 'community#rukun-lereng' });
    const stored = JSON.stringify([await world.table.get(keys.invitation(digest)), lereng.items]);
    expect(stored).toContain(digest);
    expect(stored).not.toContain(secret);
    expect(JSON.stringify(world.log.lines)).not.toContain(secret);
  });

  it('stands in the audit: who made it, for whom, without what opens it', async () => {
    const world = await inviting();
    const secret = secretOf(await world.invite('kenanga'));
    const { entries } = await world.read(AuditList, '/api/audit', { as: 'flamboyan' });
    expect(entries).toMatchObject([
      {
        event: 'member.invited',
        text: { id: 'Tautan masuk dibuat' },
        by: { name: 'Flamboyan' },
        subject: { name: 'Kenanga' },
        path: '/anggota/kenanga',
      },
    ]);
    expect(JSON.stringify(entries)).not.toContain(secret);
  });

  it.each(['kenanga', 'bakung'])('is refused to %s, even for herself', async (as) => {
    const world = await inviting();
    const problem = await world.refused(`/api/members/${as}/invitation`, { method: 'POST', as });
    expect(problem).toMatchObject({ status: 403, code: 'access.forbidden' });
    expect(await listAudit(world.table, 'rukun-lereng', 0, MORNING + DAY)).toEqual([]);
  });

  it.each([
    ['whom nobody knows', 'siapa'],
    ['of another community', 'pandan'],
  ])('knows no member %s', async (_, member) => {
    const world = await inviting();
    const how = { method: 'POST', as: 'flamboyan' };
    const problem = await world.refused(`/api/members/${member}/invitation`, how);
    expect(problem).toMatchObject({ status: 404, code: 'member.notFound' });
  });

  it('is refused when it comes from another site', async () => {
    const world = await inviting();
    const headers = { origin: 'https://elsewhere.test' };
    const how = { method: 'POST', as: 'flamboyan', headers };
    expect((await world.ask('/api/members/kenanga/invitation', how)).status).toBe(403);
  });
});

describe('DELETE /api/members/:id/sessions', () => {
  const signOut = { method: 'DELETE', as: 'flamboyan' };

  it('ends every session of hers at once, and nobody else’s', async () => {
    const world = await inviting();
    await world.clock.advanceBy(DAY);
    expect((await world.ask('/api/members/kenanga/sessions', signOut)).status).toBe(204);
    expect(await world.refused('/api/session', { as: 'kenanga' })).toMatchObject({ code: 'session.ended' });
    expect((await world.ask('/api/session', { as: 'melati' })).status).toBe(200);
  });

  it('ends the link that she has not used yet', async () => {
    const world = await inviting();
    const made = await world.invite('kenanga');
    await world.ask('/api/members/kenanga/sessions', signOut);
    expect((await world.open(made)).status).toBe(401);
  });

  it('lets her in again with a link made afterwards', async () => {
    const world = await inviting();
    await world.ask('/api/members/kenanga/sessions', signOut);
    await world.clock.advanceBy(1);
    const opened = await world.open(await world.invite('kenanga'));
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await world.ask('/api/session', { headers: { cookie } })).status).toBe(200);
  });

  it('stands in the audit', async () => {
    const world = await inviting();
    await world.ask('/api/members/kenanga/sessions', signOut);
    const { entries } = await world.read(AuditList, '/api/audit', { as: 'flamboyan' });
    expect(entries).toMatchObject([{ event: 'member.signedOut', subject: { name: 'Kenanga' } }]);
  });

  it('is refused to a member, and knows nobody of another community', async () => {
    const world = await inviting();
    const path = (member: string): string => `/api/members/${member}/sessions`;
    expect(await world.refused(path('melati'), { ...signOut, as: 'kenanga' })).toMatchObject({ status: 403 });
    expect(await world.refused(path('pandan'), signOut)).toMatchObject({ code: 'member.notFound' });
  });
});

describe('whose link may be made by whom', () => {
  it.each(['flamboyan', 'bakung', 'sekar'])(
    'lets a coordinator make one for %s, who may do no more than she',
    async (member) => {
      const world = await inviting();
      await world.join('sekar', ['coordinator', 'member']);
      expect((await world.open(await world.invite(member))).status).toBe(200);
    },
  );

  it('makes none for who may do more, and leaves no trace of a link', async () => {
    const world = await inviting();
    const actor = { community: 'rukun-lereng', member: 'bakung', roles: ['leader'] } as const;
    const made = inviteMember(world.deps)({ actor, member: 'flamboyan' });
    await expect(made).rejects.toMatchObject({ problems: [{ code: 'member.reachesFurther' }] });
    expect(await listAudit(world.table, 'rukun-lereng', 0, MORNING + DAY)).toEqual([]);
  });

  it.each(ROLES)('does not count as more what a %s has herself', (role) => {
    expect(wouldReachFurther([role], [role])).toBe(false);
  });

  it('adds up roles on both sides', () => {
    expect(wouldReachFurther(['leader', 'coordinator'], ['coordinator', 'member'])).toBe(false);
    expect(wouldReachFurther(['leader', 'member'], ['member', 'coordinator'])).toBe(true);
  });

  it('follows the table of rights: a leader who may one day do more is out of a coordinator’s reach', () => {
    const leader = { ...PERMISSIONS.leader, 'consent.decide': 'community' } as const;
    expect(wouldReachFurther(['coordinator'], ['leader'], { ...PERMISSIONS, leader })).toBe(true);
  });
});

import { giveRoles } from '../../campaigns/give-roles.ts';
import { inviteMember } from '../../campaigns/invite-member.ts';
import { saveMember } from '../../campaigns/save-member.ts';
import { signMemberOut } from '../../campaigns/sign-member-out.ts';
import { orderLink } from '../../domain/captions/order-link.ts';
import { toIso } from '../../domain/instant.ts';
import { listChannels } from '../../records/channels.ts';
import { memberRecord } from '../../records/member-record.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import { readPage } from '../views/read-page.ts';
import { memberRow } from './member-row.ts';
import * as routes from './member-routes.ts';

/** Members as their coordinator sees them: who is reached, who needs a hand, and how each comes in. */
export function serveMembers(
  app: InsideApp,
  deps: Pick<AppDeps, 'table' | 'clock' | 'dispatch' | 'ids' | 'publicUrl'>,
): void {
  const { table } = deps;
  const save = saveMember(deps);
  const give = giveRoles(deps);
  const invite = inviteMember(deps);
  const signOut = signMemberOut(deps);

  app.openapi(routes.listMembers, async (c) => {
    const { caller } = c.var;
    allow(caller, 'member.read');
    const { community } = caller.actor;
    const { after } = c.req.valid('query');
    const { rows, ...more } = await readPage(table, memberRecord, { community, prefix: 'member#', after });
    const channels = await listChannels(table, community);
    return c.json({ members: rows.map((member) => memberRow(member, channels)), ...more }, 200);
  });

  app.openapi(routes.saveMember, async (c) => {
    const { caller } = c.var;
    allow(caller, 'member.write');
    const { community, member: by } = caller.actor;
    const { id: member } = c.req.valid('param');
    const saved = await save({ community, member, by, typed: c.req.valid('json') });
    return c.json(memberRow(saved, await listChannels(table, community)), 200);
  });

  app.openapi(routes.giveRoles, async (c) => {
    const { caller } = c.var;
    allow(caller, 'role.give');
    const given = await give({
      actor: caller.actor,
      member: c.req.valid('param').id,
      given: c.req.valid('json'),
    });
    return c.json(memberRow(given, await listChannels(table, caller.actor.community)), 200);
  });

  app.openapi(routes.inviteMember, async (c) => {
    const { caller } = c.var;
    allow(caller, 'member.invite');
    const made = await invite({ actor: caller.actor, member: c.req.valid('param').id });
    const { id, name, phone } = made.member;
    return c.json(
      {
        member: { id, name },
        link: `${deps.publicUrl()}/masuk#${made.secret}`,
        expiresAt: toIso(made.expiresAt),
        ...(phone !== undefined && { chat: orderLink(phone) }),
      },
      200,
    );
  });

  app.openapi(routes.signMemberOut, async (c) => {
    const { caller } = c.var;
    allow(caller, 'member.invite');
    const { community, member: by } = caller.actor;
    await signOut({ community, member: c.req.valid('param').id, by });
    return c.body(null, 204);
  });
}

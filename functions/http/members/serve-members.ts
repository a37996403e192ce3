import * as routes from './member-routes.ts';
import { Id } from '../../domain/identity.ts';
import { orderLink } from '../../domain/captions/order-link.ts';
import { toIso } from '../../domain/time/instant.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import { tagged } from '../edge/revisions.ts';
import { sealedCursors } from '../edge/cursor.ts';
import { giveRoles } from '../../people/give-roles.ts';
import { inviteMember } from '../../people/invite-member.ts';
import { demandProof } from '../../people/passkeys/demand-proof.ts';
import { saveMember } from '../../people/save-member.ts';
import { signMemberOut } from '../../people/sign-member-out.ts';
import { memberRecord } from '../../records/member-record.ts';
import { readPage } from '../../records/tenant-lists.ts';
import { memberRow, memberRows } from './member-row.ts';

/** Loaded with the first member who is erased. */
const erasing = () => import('../../people/leaving/erase-member.ts');

/**
 * Serves the community's members to coordinators: reading, adding and changing them, their roles, invitations, sessions and
 * the erasure of their data.
 */
export function serveMembers(
  app: InsideApp,
  deps: Pick<
    AppDeps,
    'table' | 'clock' | 'dispatch' | 'ids' | 'publicUrl' | 'media' | 'uploads' | 'log' | 'passkeyRule'
  >,
): void {
  const { table } = deps;
  const cursors = sealedCursors(deps);
  const demand = demandProof(deps);

  app.openapi(routes.listMembers, async (c) => {
    const { caller } = c.var;
    allow(caller, 'member.read');
    const { community } = caller.actor;
    const { cursor, limit } = c.req.valid('query');
    const scope = { list: routes.listMembers.operationId, community };
    const after = await cursors.open(Id, scope, cursor);
    const where = { community, prefix: 'member#', limit, after };
    const { rows, next } = await readPage(table, memberRecord, where);
    const members = await memberRows(deps, community, rows);
    return c.json({ members, ...(await cursors.next(scope, next)) }, 200);
  });

  app.openapi(routes.saveMember, async (c) => {
    const { caller } = c.var;
    allow(caller, 'member.write');
    const { community, member: by } = caller.actor;
    const { id: member } = c.req.valid('param');
    const seen = c.req.valid('header')['if-match'];
    const saved = await saveMember(deps)({ community, member, by, typed: c.req.valid('json'), seen });
    return c.json(tagged(c, await memberRow(deps, saved)), 200);
  });

  app.openapi(routes.giveRoles, async (c) => {
    const { caller } = c.var;
    allow(caller, 'role.give');
    demand(caller);
    const given = await giveRoles(deps)({
      actor: caller.actor,
      session: caller.session,
      member: c.req.valid('param').id,
      given: c.req.valid('json'),
      seen: c.req.valid('header')['if-match'],
    });
    return c.json(tagged(c, await memberRow(deps, given)), 200);
  });

  app.openapi(routes.inviteMember, async (c) => {
    const { caller } = c.var;
    allow(caller, 'member.invite');
    demand(caller);
    const made = await inviteMember(deps)({ actor: caller.actor, member: c.req.valid('param').id });
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

  app.openapi(routes.eraseMember, async (c) => {
    const { caller } = c.var;
    allow(caller, 'member.write');
    const { community, member: by } = caller.actor;
    const { eraseMember } = await erasing();
    await eraseMember(deps)({ community, member: c.req.valid('param').id, by });
    return c.body(null, 204);
  });

  app.openapi(routes.signMemberOut, async (c) => {
    const { caller } = c.var;
    allow(caller, 'member.invite');
    const { community, member: by } = caller.actor;
    await signMemberOut(deps)({ community, member: c.req.valid('param').id, by });
    return c.body(null, 204);
  });
}

import * as routes from './member-routes.ts';
import { Id } from '../../domain/identity.ts';
import { orderLink } from '../../domain/captions/order-link.ts';
import { PLATFORMS } from '../../domain/channel/platform.ts';
import { CONSENT_KINDS, doubtedKinds, hasGranted } from '../../domain/people/consent.ts';
import { removalOf, REMOVAL_WAIT } from '../../domain/people/coordinator-removal.ts';
import { consentsToBeShown } from '../../domain/people/consents-to-be-shown.ts';
import { revisionOfFacet } from '../../domain/people/member-facets.ts';
import type { Member } from '../../domain/people/member.ts';
import { type Instant, toIso } from '../../domain/time/instant.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import type { MemberRow } from '../contract/members.ts';
import { tagged } from '../edge/revisions.ts';
import { sealedCursors } from '../edge/cursor.ts';
import { giveRoles } from '../../people/give-roles.ts';
import { inviteMember } from '../../people/invite-member.ts';
import { eraseMember } from '../../people/leaving/erase-member.ts';
import { demandProof } from '../../people/passkeys/demand-proof.ts';
import { saveMember } from '../../people/save-member.ts';
import { signMemberOut } from '../../people/sign-member-out.ts';
import { memberRecord } from '../../records/member-record.ts';
import { listOwnedChannels, type OwnedChannel } from '../../records/owned-channels.ts';
import { readPage } from '../../records/tenant-lists.ts';

/**
 * Serves the community's members to coordinators: reading, adding and changing them, their roles, invitations, sessions and
 * the erasure of their data.
 */
export function serveMembers(
  app: InsideApp,
  deps: Pick<AppDeps, 'table' | 'clock' | 'dispatch' | 'ids' | 'publicUrl' | 'media' | 'log' | 'passkeyRule'>,
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

type RowDeps = Pick<AppDeps, 'table' | 'clock'>;

/** Returns members of a community as their coordinator sees them; they must be in order of their ids. */
async function memberRows(
  { table, clock }: RowDeps,
  community: string,
  members: readonly Member[],
): Promise<MemberRow[]> {
  const [first, last] = [members[0], members.at(-1)];
  if (!first || !last) return [];
  const channels = await listOwnedChannels(table, community, { from: first.id, to: last.id });
  return members.map((member) => rowOf(member, channels, clock.now()));
}

async function memberRow({ table, clock }: RowDeps, member: Member): Promise<MemberRow> {
  const { community, id } = member;
  return rowOf(member, await listOwnedChannels(table, community, { from: id, to: id }), clock.now());
}

/** Returns a member as her coordinator sees her, with the platforms of her channels. */
function rowOf(member: Member, channels: readonly OwnedChannel[], now: Instant): MemberRow {
  const removal = removalOf(member, now);
  const { id, name, roles, phone, brand, consents } = member;
  const own = channels.filter(({ owner }) => owner === id);
  const granted = CONSENT_KINDS.filter((kind) => hasGranted(consents, kind));
  return {
    id,
    name,
    roles,
    ...(phone !== undefined && { phone }),
    ...(brand && { brand: brand.name }),
    granted,
    doubted: doubtedKinds(consents),
    needs: roles.includes('member') ? consentsToBeShown(granted, { hasPage: own.length > 0 }) : [],
    ...(removal && { removal: { by: removal.by, from: toIso(removal.at + REMOVAL_WAIT) } }),
    revision: revisionOfFacet(member, 'row'),
    channels: PLATFORMS.filter((platform) => own.some((channel) => channel.platform === platform)),
  };
}

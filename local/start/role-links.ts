import { DAY } from '../../functions/domain/instant.ts';
import { ROLES, type Role } from '../../functions/domain/roles.ts';
import { insert } from '../../functions/records/record.ts';
import { invitationRecord } from '../../functions/records/session-records.ts';
import { listMembers } from '../../functions/records/tenant-lists.ts';
import type { System } from '../system/open-system.ts';

/** A link works for this long; each start prints new ones. */
const LINK_LIFE = 30 * DAY;

export interface RoleLink {
  readonly role: Role;
  readonly name: string;
  readonly address: string;
}

/** One sign-in link per role that somebody in the community holds. The secret stands behind #, so no server logs it. */
export async function makeRoleLinks(system: System, community: string, base: string): Promise<RoleLink[]> {
  const members = await listMembers(system.table, community);
  const links: RoleLink[] = [];
  for (const role of ROLES) {
    // Of several who hold a role, somebody with food to sell shows most.
    const holders = members.filter(({ roles }) => roles.includes(role));
    const holder = holders.find(({ id }) => id === 'kenanga') ?? holders[0];
    if (!holder) continue;
    const secret = system.ids.secret();
    const digest = system.ids.digest(secret);
    const expiresAt = system.clock.now() + LINK_LIFE;
    await insert(system.table, invitationRecord, {
      digest,
      community,
      member: holder.id,
      expiresAt,
      reusable: true,
    });
    links.push({ role, name: holder.name, address: `${base}/masuk#${secret}` });
  }
  return links;
}

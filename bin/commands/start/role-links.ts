import { ROLES, type Role } from '../../../functions/domain/people/roles.ts';
import { LINK_LIFE, makeInvitation } from '../../../functions/records/session-records.ts';
import { listMembers } from '../../../functions/records/tenant-lists.ts';
import type { System } from '../../../embedded/system/open-system.ts';

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
    // Each start prints new ones, and they may be used again: trying it out takes more than one browser.
    const secret = await makeInvitation(system, {
      community,
      member: holder.id,
      expiresAt: system.clock.now() + LINK_LIFE,
      reusable: true,
    });
    links.push({ role, name: holder.name, address: `${base}/masuk#${secret}` });
  }
  return links;
}

import type { Community } from '../../domain/people/community.ts';
import type { Member } from '../../domain/people/member.ts';
import { ProblemError } from '../../domain/problem.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Table } from '../../ports/table.ts';
import { audit } from '../../records/audit.ts';
import { communityRecord } from '../../records/community-record.ts';
import { loadInstalled, noteInstalled } from '../../records/installed-communities.ts';
import { keys } from '../../records/keys.ts';
import { memberRecord } from '../../records/member-record.ts';
import { insert, load, replace } from '../../records/record.ts';
import type { InvitationDeps } from '../../records/session-records.ts';
import { type MadeInvitation, makeLink } from '../invite-member.ts';
import { idTaken, idUsedBefore } from './new-community-problems.ts';
import { type NewCommunityWish, readNewCommunity } from './read-new-community.ts';

type AddCommunityDeps = InvitationDeps & { readonly table: Table; readonly clock: Clock };

/** The id of the member who begins a community: nobody is named by it, and she may be renamed. */
const FIRST = 'koordinator';

/**
 * Adds a community to an installation, with its first coordinator, and makes the link that signs her in once. Throws all that
 * is wrong with the wish, and refuses an id that is or was in use here. The community's own item is written last: when
 * something fails before, the same command can be repeated.
 */
export const addCommunity =
  (deps: AddCommunityDeps) =>
  async (
    wish: NewCommunityWish,
  ): Promise<{ readonly community: Community; readonly link: MadeInvitation }> => {
    const { table, clock } = deps;
    const { community, coordinator: name } = readNewCommunity(wish);
    await refuseUsed(table, community.id);
    const coordinator: Member = {
      community: community.id,
      id: FIRST,
      name,
      roles: ['coordinator', 'member'],
      consents: {},
      standingOk: { makers: [], products: [] },
      revision: 1,
    };
    await replace(table, memberRecord, coordinator);
    await noteInstalled(table, community.id, clock.now());
    const written = await insert(table, communityRecord, community);
    if (written === 'conflict') throw new ProblemError([idTaken(community.id)]);
    const line = { community: community.id, at: clock.now(), subject: community.id } as const;
    await audit(table, { ...line, event: 'community.added' });
    return { community, link: await makeLink(deps, coordinator) };
  };

async function refuseUsed(table: Table, id: string): Promise<void> {
  if (await load(table, communityRecord, keys.community(id))) throw new ProblemError([idTaken(id)]);
  if ((await loadInstalled(table, id))?.deletion) throw new ProblemError([idUsedBefore(id)]);
}

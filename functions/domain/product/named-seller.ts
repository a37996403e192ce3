import type { Community } from '../people/community.ts';
import type { Member } from '../people/member.ts';
import type { PlannedPost } from '../campaign/plan.ts';

/** A member who takes orders, with her name and the number that posts and pictures show. */
export interface NamedSeller {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
}

/** Returns a member as a seller; one without a phone is reached through the community's. */
export const namedSeller = (
  { id, name, phone }: Pick<Member, 'id' | 'name' | 'phone'>,
  { contactPhone }: Pick<Community, 'contactPhone'>,
): NamedSeller => ({ id, name, phone: phone ?? contactPhone });

/** Returns the members whom a post names, its seller first; members who no longer exist are left out. */
export const namedSellers = (
  { seller, alsoSellers = [] }: Pick<PlannedPost, 'seller' | 'alsoSellers'>,
  members: ReadonlyMap<string, Member>,
  community: Pick<Community, 'contactPhone'>,
): readonly NamedSeller[] =>
  [seller, ...alsoSellers].flatMap((id) => {
    const member = members.get(id);
    return member ? [namedSeller(member, community)] : [];
  });

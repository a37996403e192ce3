import type { Community } from '../people/community.ts';
import type { Member } from '../people/member.ts';
import type { PlannedPost } from '../campaign/plan.ts';

/** Someone who takes orders: her name and the number that stands on posts and pictures. */
export interface NamedSeller {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
}

/** Who has no phone is reached through the community's. */
export const namedSeller = (
  { id, name, phone }: Pick<Member, 'id' | 'name' | 'phone'>,
  { contactPhone }: Pick<Community, 'contactPhone'>,
): NamedSeller => ({ id, name, phone: phone ?? contactPhone });

/** Those whom a post names, the first of them first; who is gone is left out. */
export const namedSellers = (
  { seller, alsoSellers = [] }: Pick<PlannedPost, 'seller' | 'alsoSellers'>,
  members: ReadonlyMap<string, Member>,
  community: Pick<Community, 'contactPhone'>,
): readonly NamedSeller[] =>
  [seller, ...alsoSellers].flatMap((id) => {
    const member = members.get(id);
    return member ? [namedSeller(member, community)] : [];
  });

import type { Community } from '../../domain/people/community.ts';
import { type Instant, toIso } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import type { Member } from '../../domain/people/member.ts';
import type { SessionReply } from '../contract/session.ts';

export const sessionView = (
  facts: { readonly member: Member; readonly community: Community; readonly expiresAt: Instant },
  languages: readonly Language[],
  now: Instant,
): SessionReply => {
  const { member, community } = facts;
  return {
    member: {
      id: member.id,
      name: member.name,
      roles: member.roles,
      ...(member.phone !== undefined && { phone: member.phone }),
      ...(member.brand && { brand: member.brand }),
    },
    community: {
      id: community.id,
      name: community.name,
      village: community.village,
      zone: community.zone,
      contactPhone: community.contactPhone,
      ownerWindowHours: community.ownerWindowHours,
    },
    languages: [...languages],
    now: toIso(now),
    expiresAt: toIso(facts.expiresAt),
  };
};

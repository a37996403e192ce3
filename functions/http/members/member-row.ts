import type { Channel } from '../../domain/channel/channel.ts';
import { CONSENT_KINDS, hasGranted } from '../../domain/people/consent.ts';
import type { Member } from '../../domain/people/member.ts';
import { PLATFORMS } from '../../domain/channel/platform.ts';
import type { MemberRow } from '../contract/members.ts';

/** A member as her coordinator sees her, with where she sells among the community's channels. */
export function memberRow(member: Member, channels: readonly Channel[]): MemberRow {
  const { id, name, roles, phone, brand, consents } = member;
  const hers = channels.filter(({ owner }) => owner === id);
  return {
    id,
    name,
    roles,
    ...(phone !== undefined && { phone }),
    ...(brand && { brand: brand.name }),
    granted: CONSENT_KINDS.filter((kind) => hasGranted(consents, kind)),
    channels: PLATFORMS.filter((platform) => hers.some((channel) => channel.platform === platform)),
  };
}

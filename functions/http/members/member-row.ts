import { PLATFORMS } from '../../domain/channel/platform.ts';
import { CONSENT_KINDS, doubtedKinds, hasGranted } from '../../domain/people/consent.ts';
import { consentsToBeShown } from '../../domain/people/consents-to-be-shown.ts';
import { removalOf, REMOVAL_WAIT } from '../../domain/people/coordinator-removal.ts';
import { HANDOVER_LIFE, type Handover, handoverOf } from '../../domain/people/handover.ts';
import { revisionOfFacet } from '../../domain/people/member-facets.ts';
import type { Member } from '../../domain/people/member.ts';
import { type Instant, toIso } from '../../domain/time/instant.ts';
import { listOwnedChannels, type OwnedChannel } from '../../records/owned-channels.ts';
import type { AppDeps } from '../app-deps.ts';
import type { MemberRow } from '../contract/members.ts';

type RowDeps = Pick<AppDeps, 'table' | 'clock'>;

/** Returns members of a community as their coordinator sees them; they must be in order of their ids. */
export async function memberRows(
  { table, clock }: RowDeps,
  community: string,
  members: readonly Member[],
): Promise<MemberRow[]> {
  const [first, last] = [members[0], members.at(-1)];
  if (!first || !last) return [];
  const channels = await listOwnedChannels(table, community, { from: first.id, to: last.id });
  return members.map((member) => rowOf(member, channels, clock.now()));
}

/** Returns one member as her coordinator sees her. */
export async function memberRow({ table, clock }: RowDeps, member: Member): Promise<MemberRow> {
  const { community, id } = member;
  return rowOf(member, await listOwnedChannels(table, community, { from: id, to: id }), clock.now());
}

/** Returns a member as her coordinator sees her, with the platforms of her channels. */
function rowOf(member: Member, channels: readonly OwnedChannel[], now: Instant): MemberRow {
  const removal = removalOf(member, now);
  const handover = handoverOf(member, now);
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
    ...(handover && { handover: handoverRow(handover) }),
    revision: revisionOfFacet(member, 'row'),
    channels: PLATFORMS.filter((platform) => own.some((channel) => channel.platform === platform)),
  };
}

const handoverRow = ({ by, at, overlaps }: Handover): NonNullable<MemberRow['handover']> => ({
  by,
  overlaps,
  until: toIso(at + HANDOVER_LIFE),
});

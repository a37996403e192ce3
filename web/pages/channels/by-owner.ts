import type { ChannelRow } from '../../../functions/http/contract/channels.ts';

export interface OwnersChannels {
  /** Absent for the community's own. */
  readonly owner: ChannelRow['owner'];
  readonly channels: readonly ChannelRow[];
}

/** Returns the address of an owner's pages and accounts: no member's id is a star. */
export const ownerPath = (owner: ChannelRow['owner']): string => `/halaman/${owner?.id ?? '*'}`;

/** Returns whether a channel needs a person: it is broken, or will be soon, or does not give its numbers. */
export const needsHelp = ({ health, numbers, missing, connectAgainBefore }: ChannelRow): boolean =>
  health.state === 'broken' ||
  numbers !== undefined ||
  missing !== undefined ||
  connectAgainBefore !== undefined;

/** Groups channels by owner: those that need help first, then the community's own, then by name. */
export function byOwner(channels: readonly ChannelRow[]): OwnersChannels[] {
  const groups = new Map<string, ChannelRow[]>();
  for (const channel of channels) {
    const key = channel.owner?.id ?? '';
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(channel);
  }
  return [...groups.values()]
    .map((group) => ({ owner: group[0]?.owner, channels: group }))
    .sort(
      (a, b) =>
        Number(b.channels.some(needsHelp)) - Number(a.channels.some(needsHelp)) ||
        (a.owner?.name ?? '').localeCompare(b.owner?.name ?? ''),
    );
}

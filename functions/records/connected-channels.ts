import * as z from 'zod';
import type { Channel } from '../domain/channel/channel.ts';
import { outagesUntil } from '../domain/channel/outages.ts';
import { Id } from '../domain/identity.ts';
import { Platform } from '../domain/channel/platform.ts';
import type { Table } from '../ports/table.ts';
import { channelRecord } from './channel-record.ts';
import { loadChannel } from './channels.ts';
import { keys } from './keys.ts';
import { forgetGrant } from './meta-grants.ts';
import { change, insert, load, type RecordDefinition } from './record.ts';

/** Records which community uses a Page or Instagram account: at most one. */
const MetaAccount = z.object({
  platform: Platform,
  remoteId: z.string().min(1),
  community: Id,
  channel: Id,
});
type MetaAccount = z.infer<typeof MetaAccount>;

const metaAccountRecord: RecordDefinition<MetaAccount> = {
  name: 'meta account',
  schema: MetaAccount,
  keyOf: ({ platform, remoteId }) => keys.metaAccount(platform, remoteId),
};

/** Claims an account for a channel. True when the channel has the claim now or had it before; false when another has it. */
export async function claimMetaAccount(table: Table, account: MetaAccount): Promise<boolean> {
  if ((await insert(table, metaAccountRecord, account)) === 'written') return true;
  const holder = await load(table, metaAccountRecord, metaAccountRecord.keyOf(account));
  return holder?.community === account.community && holder.channel === account.channel;
}

/** Returns the community that uses an account; undefined when none does. */
export const communityOfAccount = async (
  table: Table,
  platform: Platform,
  remoteId: string,
): Promise<string | undefined> =>
  (await load(table, metaAccountRecord, keys.metaAccount(platform, remoteId)))?.community;

/** Stores a channel that was just connected. If it was connected before, it is overwritten and keeps its owner. */
export async function saveChannel(table: Table, channel: Channel): Promise<Channel> {
  if ((await insert(table, channelRecord, channel)) === 'written') return channel;
  const before = await loadChannel(table, channel.community, channel.id);
  const saved =
    before &&
    (await change(
      table,
      channelRecord,
      before,
      {
        ...channel,
        owner: channel.owner,
        metaUser: channel.metaUser,
        dataAccessUntil: channel.dataAccessUntil,
        insightsWithheldSince: undefined,
        missingPermissions: channel.missingPermissions,
        outages: outagesUntil(before, channel.connectedAt),
        revision: before.revision + 1,
      },
      [{ attribute: 'revision', is: '=', value: before.revision }],
    ));
  return saved ?? saveChannel(table, channel);
}

/** Deletes a channel with its token, and releases its account so that others can connect it. Idempotent. */
export async function deleteChannel(table: Table, channel: Channel): Promise<void> {
  const { community, platform, remoteId, id } = channel;
  const account = keys.metaAccount(platform, remoteId);
  const isOurs = { attribute: 'channel', is: '=', value: id } as const;
  await table.delete(account, [{ attribute: 'community', is: '=', value: community }, isOurs]);
  const { metaUser } = channel;
  if (metaUser !== undefined) await forgetGrant(table, { user: metaUser, kind: 'channel', community, id });
  await table.delete(keys.channel(community, id));
}

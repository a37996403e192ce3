import * as z from 'zod';
import { readItem } from '../../../functions/adapters/aws/dynamo-item.ts';
import type { Sealer } from '../../../functions/ports/sealer.ts';
import { tokenContext } from '../../../functions/records/channel-account.ts';
import { renewItem } from '../../../functions/records/renew-item.ts';
import type { Carry } from './copy-store.ts';

/** The parts of a channel's item that its token is sealed with. */
const WithToken = z.looseObject({
  sk: z.string().startsWith('channel#'),
  community: z.string(),
  id: z.string(),
  sealedToken: z.string().min(1),
});

/** An installation's fingerprint key, wrapped by its own KMS key: no other key unwraps it. */
const FingerprintKey = z.looseObject({ pk: z.literal('installation'), sk: z.literal('fingerprintKey') });

/**
 * Returns a function that opens the tokens of channels with one sealer and seals them with another, each for its own
 * channel. The fingerprint key is left out: the destination makes its own when it first needs one, and pictures are drawn
 * anew with it. Other items are unchanged; a connection that a coordinator has open expires after an hour, and she opens it
 * again.
 */
export const resealing =
  (from: Pick<Sealer, 'open'>, to: Pick<Sealer, 'seal'>): Carry =>
  async (item) => {
    if (FingerprintKey.safeParse(item).success) return undefined;
    const channel = WithToken.safeParse(item).data;
    if (!channel) return item;
    const context = tokenContext(channel);
    return { ...item, sealedToken: await to.seal(await from.open(channel.sealedToken, context), context) };
  };

/** For backups that contain the key file beside the items. */
export const unchanged: Carry = async (item) => item;

/** Returns a function that stores items as this version does, after another has carried them over. */
export const renewing =
  (carry: Carry): Carry =>
  async (item) => {
    const carried = await carry(item);
    return carried && renewItem(readItem(carried));
  };

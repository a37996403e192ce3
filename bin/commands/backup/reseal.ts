import { z } from 'zod';
import type { Sealer } from '../../../functions/ports/sealer.ts';
import { tokenContext } from '../../../functions/records/channel-account.ts';
import type { Carry } from './copy-store.ts';

/** The part of a channel's item that says where its token belongs. */
const WithToken = z.looseObject({
  sk: z.string().startsWith('channel#'),
  community: z.string(),
  id: z.string(),
  sealedToken: z.string().min(1),
});

/** The key of an installation's fingerprints, wrapped by its own KMS key: no other opens it. */
const FingerprintKey = z.looseObject({ pk: z.literal('installation'), sk: z.literal('fingerprintKey') });

/**
 * Opens the tokens of channels with one sealer and seals them with another, each for its own channel. The key of
 * fingerprints stays behind: where the items go one is made when it is first needed, and pictures are drawn anew under
 * it. Everything else stays as it is; a connection that a coordinator has open lives an hour, and she makes it again.
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

/** For backups that keep the key beside the items. */
export const unchanged: Carry = async (item) => item;

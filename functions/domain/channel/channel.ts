import * as z from 'zod';
import { Bilingual } from '../bilingual.ts';
import { Due } from '../work/due.ts';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { MetaId } from './meta-id.ts';
import { Platform } from './platform.ts';

/** Whether posts can be published on a channel, and if not, why and what to do about it. */
export const ChannelHealth = z.discriminatedUnion('state', [
  z.object({ state: z.literal('healthy'), checkedAt: Instant }),
  z.object({
    state: z.literal('broken'),
    since: Instant,
    code: z.string(),
    reason: Bilingual,
    nextStep: Bilingual,
  }),
]);
export type ChannelHealth = z.infer<typeof ChannelHealth>;

/** A time in which a channel was broken and that is over: its posts waited, and its numbers may lack. */
const Outage = z.object({ from: Instant, until: Instant });
export type Outage = z.infer<typeof Outage>;

/** A Facebook Page or an Instagram professional account that a coordinator has connected. */
export const Channel = z.object({
  community: Id,
  id: Id,
  /** The member whose page it is; absent when it is the community's own. */
  owner: Id.optional(),
  platform: Platform,
  /** Meta's id of the Page or of the Instagram account. */
  remoteId: MetaId,
  name: z.string().min(1).max(100),
  /**
   * The Page token, sealed; an Instagram account uses the token of the Page it is linked to. Absent since the channel was
   * disconnected.
   */
  sealedToken: z.string().min(1).optional(),
  /** The Page whose token it is: itself, or the one that an Instagram account is linked to. */
  page: MetaId,
  /**
   * Who consented at Meta: the id that Meta gives that person for our app. Absent when Meta did not tell. It stays when the channel is
   * disconnected, so that her request for deletion finds it.
   */
  metaUser: MetaId.optional(),
  connectedAt: Instant,
  /** Instagram permissions lapse 90 days after the person who connected was last active; absent when unknown. */
  dataAccessUntil: Instant.optional(),
  health: ChannelHealth,
  /** When it was broken before, the oldest first; absent while it never was. */
  outages: z.array(Outage).optional(),
  /** The permissions that the consent at Meta lacks; absent when it lacks none. */
  missingPermissions: z.array(z.string().max(100)).max(50).optional(),
  /** Since when Meta has withheld the insights of its posts; absent while it gives them. Posts go out all the same. */
  insightsWithheldSince: Instant.optional(),
  /** When its token is probed next. */
  due: Due.optional(),
  revision: z.number().int().positive(),
});
export type Channel = z.infer<typeof Channel>;

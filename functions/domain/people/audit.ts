import { z } from 'zod';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';

/** Events that change something for other people, and so must be provable. */
export const AuditEvent = z.enum([
  'consent.granted',
  'consent.grantedInDoubt',
  'consent.confirmed',
  'consent.withdrawn',
  'campaign.scheduled',
  'campaign.edited',
  'campaign.paused',
  'campaign.resumed',
  'campaign.cancelled',
  'campaign.dayPaused',
  'campaign.dayResumed',
  'campaign.dayCancelled',
  'campaign.groupAsked',
  'campaign.memberSaidYes',
  'campaign.memberSaidNo',
  'campaign.memberAskedTime',
  'channel.connected',
  'channel.disconnected',
  'channel.deauthorised',
  'channel.erased',
  'standingOk.given',
  'member.added',
  'member.changed',
  'member.invited',
  'role.given',
  'role.taken',
  'role.removalAsked',
  'role.removalWithdrawn',
  'role.handoverOffered',
  'role.handoverWithdrawn',
  'role.handoverDeclined',
  'role.handedOver',
  'member.signedOut',
  'session.ended',
  'passkey.added',
  'passkey.removed',
  'passkey.forgotten',
  'member.erased',
  'community.added',
  'community.changed',
  'product.deleted',
  'product.changed',
  'product.soldOut',
  'product.available',
  'brand.changed',
  'post.moved',
  'post.paused',
  'post.resumed',
  'post.skipped',
  'post.cancelled',
  'post.retried',
  'post.removalAsked',
  'post.removed',
  'post.storyEnded',
  'post.confirmedOut',
  'post.removalConfirmed',
  'post.restarted',
]);
export type AuditEvent = z.infer<typeof AuditEvent>;

/** One entry of the audit: who did what to what, and for a removal the proof that the post is gone. Ids only, no names. */
export const AuditEntry = z.object({
  community: Id,
  id: Id,
  at: Instant,
  event: AuditEvent,
  /** The member who did it; absent when the system did. */
  by: Id.optional(),
  /** What it was done to: the id of a post, campaign, channel, product or member. */
  subject: z.string().min(1).max(100),
  detail: z.string().max(200).optional(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

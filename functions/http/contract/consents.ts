import { z } from 'zod';
import { ConsentKind } from '../../domain/people/consent.ts';
import { PostId } from '../../domain/campaign/plan.ts';
import { Moment, Named } from './common.ts';
import { ChannelName } from './posts.ts';

/** One kind of consent as it stands; never decided means not granted and no `at`. */
export const ConsentRow = z
  .object({
    kind: ConsentKind,
    granted: z.boolean(),
    at: Moment.optional(),
    how: z.enum(['app', 'paper', 'spoken']).optional(),
    witness: Named.optional(),
  })
  .meta({ id: 'ConsentRow' });
export type ConsentRow = z.infer<typeof ConsentRow>;

/** `GET /api/consents`, and the answer to each change: always all five kinds. */
export const ConsentList = z
  .object({ member: Named, consents: z.array(ConsentRow) })
  .meta({ id: 'ConsentList' });
export type ConsentList = z.infer<typeof ConsentList>;

/** `PUT /api/consents/:kind`: her own, in the app. */
export const DecideConsent = z.object({ granted: z.boolean() }).meta({ id: 'DecideConsent' });
export type DecideConsent = z.infer<typeof DecideConsent>;

/** `PUT /api/members/:id/consents/:kind`: a coordinator writes down another's; she is the witness. */
export const WitnessConsent = z
  .object({ granted: z.boolean(), how: z.enum(['paper', 'spoken']) })
  .meta({ id: 'WitnessConsent' });
export type WitnessConsent = z.infer<typeof WitnessConsent>;

/** One post and how its removal goes, as told to who sees to its page. */
export const PageRemovalRow = z
  .object({
    post: PostId,
    product: Named,
    channel: ChannelName,
    /** Still out and not asked for · being taken down · to be deleted by hand, Meta does not let us · gone. */
    state: z.enum(['out', 'asked', 'byHand', 'gone']),
    /**
     * Meta cannot be asked about it: by a person's word only is it gone. To be deleted by hand: she must say so. Gone: she
     * did; otherwise Meta said so, or, without a `goneAt`, it is a story that ended by itself.
     */
    byWord: z.boolean(),
    askedAt: Moment.optional(),
    /** By when it must be gone: 72 hours after it was asked for. */
    until: Moment.optional(),
    goneAt: Moment.optional(),
    permalink: z.string().optional(),
  })
  .meta({ id: 'PageRemoval' });
export type PageRemovalRow = z.infer<typeof PageRemovalRow>;

/**
 * `GET /api/removals/pages`: what is to be deleted by hand on my pages, to a coordinator on all pages of the community,
 * and after them what somebody deleted there and was found, or said, to be gone within a day. Whose consent it was is
 * not told.
 */
export const PageRemovalList = z.object({ posts: z.array(PageRemovalRow) }).meta({ id: 'PageRemovals' });
export type PageRemovalList = z.infer<typeof PageRemovalList>;

/** One post that was asked to be taken down, or that a withdrawal would take down. */
export const RemovalRow = PageRemovalRow.extend({
  /** Which of the withdrawn consents it stands on. */
  kind: ConsentKind,
}).meta({ id: 'RemovalRow' });
export type RemovalRow = z.infer<typeof RemovalRow>;

/**
 * `GET /api/removals`: what stands on consents that I withdrew, and how its removal goes. Newest posts first.
 * `GET /api/members/:id/removals`: the same of a member, for coordinators.
 */
export const RemovalList = z.object({ posts: z.array(RemovalRow) }).meta({ id: 'RemovalList' });
export type RemovalList = z.infer<typeof RemovalList>;

/** `PUT /api/consents/:kind/removal`: how many were asked for now; asking again asks for what is left. */
export const RemovalAsked = z
  .object({ kind: ConsentKind, asked: z.number().int() })
  .meta({ id: 'RemovalAsked' });
export type RemovalAsked = z.infer<typeof RemovalAsked>;

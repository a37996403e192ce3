import * as z from 'zod';
import { ConsentKind } from '../../domain/people/consent.ts';
import { PostId } from '../../domain/campaign/plan.ts';
import { Moment, Named } from './common.ts';
import { ChannelName } from './posts.ts';

/** One kind of consent in its present state. A kind that was never decided is not granted and has no `at`. */
export const ConsentRow = z
  .object({
    kind: ConsentKind,
    granted: z.boolean(),
    at: Moment.optional(),
    how: z.enum(['app', 'paper', 'spoken']).optional(),
    witness: Named.optional(),
    /**
     * Present while the consent is marked: it was given in the app within a day of a sign-in link that somebody else made.
     * `by` is absent when that was the operator.
     */
    doubt: z.object({ by: Named.optional(), at: Moment }).optional(),
  })
  .meta({ id: 'ConsentRow' });
export type ConsentRow = z.infer<typeof ConsentRow>;

/** `GET /api/consents`, and the response to each change: always all five kinds. */
export const ConsentList = z
  .object({ member: Named, consents: z.array(ConsentRow) })
  .meta({ id: 'ConsentList' });
export type ConsentList = z.infer<typeof ConsentList>;

/** `PUT /api/consents/:kind`: the caller's own decision in the app. */
export const DecideConsent = z
  .object({ granted: z.boolean() })
  .meta({ id: 'DecideConsent', description: 'Granted or withdrawn' });
export type DecideConsent = z.infer<typeof DecideConsent>;

/** `PUT /api/members/:id/consents/:kind`: a coordinator records a member's decision, as its witness. */
export const WitnessConsent = z
  .object({ granted: z.boolean(), how: z.enum(['paper', 'spoken']) })
  .meta({ id: 'WitnessConsent', description: 'What the member decided, and how she told it' });
export type WitnessConsent = z.infer<typeof WitnessConsent>;

/** One post and the progress of its removal, as the members who manage its page see it. */
export const PageRemovalRow = z
  .object({
    post: PostId,
    product: Named,
    channel: ChannelName,
    /**
     * `out`: published, removal not requested · `asked`: being removed · `byHand`: to be deleted by hand, because Meta does
     * not let us delete it · `gone`.
     */
    state: z.enum(['out', 'asked', 'byHand', 'gone']),
    /**
     * Whether only a person can confirm the removal, because we cannot ask Meta. With `byHand`: a person must confirm it.
     * With `gone`: a person confirmed it; if false, Meta did, or, without `goneAt`, it is a story that ended by itself.
     */
    byWord: z.boolean(),
    askedAt: Moment.optional(),
    /** The deadline of the removal: 72 hours after the request. */
    until: Moment.optional(),
    goneAt: Moment.optional(),
    permalink: z.string().optional(),
  })
  .meta({ id: 'PageRemoval' });
export type PageRemovalRow = z.infer<typeof PageRemovalRow>;

/**
 * `GET /api/removals/pages`: the posts to be deleted by hand on the caller's pages, for a coordinator on all pages of the
 * community. After them come posts deleted there by hand, for a day after their removal was found or confirmed. The reply
 * does not tell whose consent was withdrawn.
 */
export const PageRemovalList = z.object({ posts: z.array(PageRemovalRow) }).meta({ id: 'PageRemovals' });
export type PageRemovalList = z.infer<typeof PageRemovalList>;

/** One post whose removal was requested, or that a withdrawal would remove. */
const RemovalRow = PageRemovalRow.extend({
  /** The withdrawn consent that the post depends on. */
  kind: ConsentKind,
}).meta({ id: 'RemovalRow' });
type RemovalRow = z.infer<typeof RemovalRow>;

/**
 * `GET /api/removals`: the posts that depend on consents which the caller withdrew, and the progress of their removal,
 * newest first. `GET /api/members/:id/removals`: the same for a member, for coordinators.
 */
export const RemovalList = z.object({ posts: z.array(RemovalRow) }).meta({ id: 'RemovalList' });
export type RemovalList = z.infer<typeof RemovalList>;

/** `PUT /api/consents/:kind/removal`: how many removals were requested now; the same request again covers what is left. */
export const RemovalAsked = z
  .object({ kind: ConsentKind, asked: z.number().int() })
  .meta({ id: 'RemovalAsked' });
export type RemovalAsked = z.infer<typeof RemovalAsked>;

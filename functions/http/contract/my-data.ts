import * as z from 'zod';
import { AuditEvent } from '../../domain/people/audit.ts';
import { CaptionDraft } from '../../domain/captions/caption-draft.ts';
import { Campaign } from '../../domain/campaign/campaign.ts';
import { Vote } from '../../domain/campaign/vote.ts';
import { Creative } from '../../domain/picture/creative.ts';
import { StandingOk } from '../../domain/people/member.ts';
import { Id } from '../../domain/identity.ts';
import { PictureFormat } from '../../domain/picture/picture-format.ts';
import { PostShape } from '../../domain/post/post-shape.ts';
import { ProductFacts } from '../../domain/product/product.ts';
import { Told } from '../../domain/product/told.ts';
import { ChannelRow } from './channels.ts';
import { Moment, Named, NextPage, PictureUrl } from './common.ts';
import { ConsentRow } from './consents.ts';
import { PostRow } from './posts.ts';
import { ProductReply } from './products.ts';
import { SessionReply } from './session.ts';

const { member: Me } = SessionReply.shape;

/**
 * `GET /api/me/data?cursor=&limit=`: one page of all data stored about the caller, without tokens or other members' data. The
 * lists of all pages, put together, are whole; what is not a list stands on the first page alone.
 */
export const MyDataPage = z
  .object({
    /** When the first page was made. */
    madeAt: Moment,
    community: Named,
    member: Me.extend({
      brand: Me.shape.brand
        .unwrap()
        .omit({ logoKey: true })
        .extend({ logoUrl: PictureUrl.optional() })
        .optional(),
      standingOk: StandingOk,
      signedOutAt: Moment.optional(),
    }).optional(),
    /** Their present state; `records` has their history. */
    consents: z.array(ConsentRow).optional(),
    /** As the member typed them, with the previous price. */
    products: z.array(
      ProductFacts.extend({
        id: Id,
        photos: z.array(PictureUrl),
        soldOut: z.boolean(),
        previousPrice: ProductReply.shape.previousPrice,
        createdAt: Moment,
      }),
    ),
    /** What stays of the member's deleted products. */
    deletedProducts: z.array(Named.extend({ deletedAt: Moment })),
    /** Captions that the member wrote for a product. */
    captions: z.array(CaptionDraft.pick({ product: true, language: true, place: true, text: true })),
    /** Pictures that were drawn for the member. */
    pictures: z.array(
      Creative.pick({ product: true, language: true }).extend({ format: PictureFormat, url: PictureUrl }),
    ),
    channels: z
      .array(
        ChannelRow.omit({ owner: true, mine: true, connectAgainBefore: true }).extend({
          remoteId: z.string(),
        }),
      )
      .optional(),
    /** Campaigns that the member proposed. */
    campaigns: z.array(
      Campaign.pick({ id: true, title: true, products: true, from: true, days: true, status: true }).extend({
        createdAt: Moment,
      }),
    ),
    /** What the member answered about plans, for a page or product of hers. */
    votes: z.array(
      Vote.pick({ campaign: true, about: true, thing: true, answer: true, day: true }).extend({ at: Moment }),
    ),
    /** Orders and questions told of the member's products; `undone` ones were taken back. */
    told: z.array(
      Told.pick({ product: true, day: true, kind: true, count: true }).extend({
        at: Moment,
        undone: z.boolean(),
      }),
    ),
    /** Posts on the member's channels, of her products or naming her, newest first. */
    posts: z.array(
      PostRow.omit({ may: true, revision: true, overdue: true, ownerWindowEndsAt: true }).extend({
        shape: PostShape,
        remoteId: z.string().optional(),
        text: z.string().optional(),
        altText: z.string().optional(),
      }),
    ),
    /** What the member did, and what others did to her (`byMe` is false), newest first. */
    records: z.array(
      z.object({
        at: Moment,
        event: AuditEvent,
        byMe: z.boolean(),
        subject: z.string(),
        detail: z.string().optional(),
      }),
    ),
    next: NextPage,
  })
  .meta({ id: 'MyDataPage' });
export type MyDataPage = z.infer<typeof MyDataPage>;

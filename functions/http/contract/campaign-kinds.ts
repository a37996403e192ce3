import * as z from 'zod';
import { CampaignKindName } from '../../domain/campaign/campaign.ts';
import { KIND_FIELDS } from '../../domain/campaign/kinds/campaign-kind.ts';
import { Id } from '../../domain/identity.ts';
import { ProductKind } from '../../domain/product/product-kind.ts';
import { LocalDay } from '../../domain/time/local-day.ts';
import { Sentence } from './common.ts';

/** A kind of campaign, as its form needs it. */
export const CampaignKindRow = z
  .object({
    kind: CampaignKindName,
    name: Sentence,
    about: Sentence.meta({ description: 'What it does, in one sentence' }),
    fields: z
      .array(
        z.object({
          name: z.enum(KIND_FIELDS).meta({ description: 'The name of the field in `ProposeCampaign`' }),
          needed: z.boolean().meta({ description: 'Whether a campaign of this kind must have it' }),
          label: Sentence.meta({ description: 'How the form asks for it' }),
        }),
      )
      .meta({ description: 'Its fields beside title, products, audience and pages' }),
    mostProducts: z
      .number()
      .int()
      .meta({ description: 'The most products that it takes', examples: [10] }),
    productKinds: z
      .array(ProductKind)
      .optional()
      .meta({ description: 'Absent when it takes products of every kind', examples: [['experience']] }),
    takesStock: z
      .boolean()
      .meta({ description: 'Whether it takes all products that can be sold when none are named' }),
    perDay: z
      .number()
      .int()
      .optional()
      .meta({
        description: 'How many products a day shows unless `perDay` says otherwise; absent when all show',
        examples: [2],
      }),
  })
  .meta({ id: 'CampaignKind', description: 'A kind of campaign and the fields that it has' });
export type CampaignKindRow = z.infer<typeof CampaignKindRow>;

/** A feast that a campaign of the kind `festive` may be made for. */
export const FeastRow = z
  .object({
    id: Id.meta({ examples: ['idulfitri-2027'] }),
    name: Sentence,
    day: LocalDay,
    mayMove: z.boolean().meta({
      description: 'Whether the day is reckoned ahead and may still move by a day when it is announced',
    }),
  })
  .meta({ id: 'Feast', description: 'A feast and its day' });
export type FeastRow = z.infer<typeof FeastRow>;

/** `GET /api/campaign-kinds`: what a new campaign may be. */
export const CampaignKindsReply = z
  .object({ kinds: z.array(CampaignKindRow), feasts: z.array(FeastRow) })
  .meta({ id: 'CampaignKinds', description: 'The kinds of campaign, and the feasts of the coming year' });
export type CampaignKindsReply = z.infer<typeof CampaignKindsReply>;

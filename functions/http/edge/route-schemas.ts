import * as z from 'zod';
import { Audience } from '../../domain/captions/audience.ts';
import { CaptionPlace } from '../../domain/channel/platform.ts';
import { Id } from '../../domain/identity.ts';
import { Language } from '../../domain/language.ts';
import { TranslatedLanguage } from '../../domain/product/selling.ts';
import { PostId } from '../../domain/campaign/plan.ts';
import { ToldId } from '../../domain/product/told.ts';
import { SESSION_NAME } from '../../domain/people/session.ts';
import { ConsentKind } from '../../domain/people/consent.ts';

/** Describes a required JSON body. */
export const body = <S extends z.ZodType>(schema: S) => ({
  required: true as const,
  content: { 'application/json': { schema } },
});

/** Describes a JSON response. */
export const reply = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** Describes a body that is bytes, for the content types that are no JSON. */
export const binary = { schema: z.unknown().meta({ type: 'string', format: 'binary' }) };

const newId = 'made by the client, for instance a UUID in lower case';

const productId = Id.meta({ description: `The product; its id was ${newId}`, examples: ['tiwul'] });
const memberId = Id.meta({ description: `The member; her id was ${newId}`, examples: ['kenanga'] });
const campaignId = Id.meta({ description: `The campaign; its id was ${newId}`, examples: ['pasar-minggu'] });
const postId = PostId.meta({
  description: 'The post: the id of its campaign, a dot and 16 hexadecimal digits',
  examples: ['pasar-minggu.0123456789abcdef'],
});
const consentKind = ConsentKind.meta({
  description:
    'Posts on the member’s own page · her products on pages of others · being hosted on the page of the community · her name in ' +
    'reports · processing abroad, without which nothing of hers is published',
  examples: ['ownPage'],
});

/** The parameters in the paths of the API. */
export const productParam = z.object({ id: productId });
export const memberParam = z.object({ id: memberId });
export const campaignParam = z.object({ id: campaignId });
export const shareParams = z.object({ id: productId, campaign: campaignId });
export const shareQuery = z.object({
  audience: Audience.meta({ description: 'Who is to read the captions', examples: ['bridging'] }),
});
export const postParam = z.object({ id: postId });
export const kindParam = z.object({ kind: consentKind });
export const memberAndKindParams = z.object({ id: memberId, kind: consentKind });
export const sessionParam = z.object({
  session: z
    .string()
    .length(SESSION_NAME)
    .meta({ description: 'The `session` of one of the devices', examples: ['9f2c41d07ab35e68'] }),
});
export const channelParam = z.object({
  id: Id.meta({ description: 'The page or account', examples: ['kenanga-facebook'] }),
});
export const connectionParam = z.object({
  connection: Id.meta({
    description: 'The connection that the return from Meta opened; for one hour, for its opener',
    examples: ['5f0c6d1e-8a34-4c55-9d8e-2f6f4c1a7b90'],
  }),
});
export const photoParams = z.object({
  id: productId,
  photo: z
    .string()
    .min(1)
    .max(100)
    .meta({ description: 'The `name` of one of `morePhotos`', examples: ['9f2c41d07ab3'] }),
});
export const toldParams = z.object({
  id: productId,
  told: ToldId.meta({
    description:
      'Made by the client: the day of telling without hyphens, a hyphen, and 16 to 32 hexadecimal digits',
    examples: ['20261201-9f2c41d07ab35e68'],
  }),
});
export const translationParams = z.object({
  id: productId,
  language: TranslatedLanguage.meta({ description: 'The language to translate into', examples: ['en'] }),
});
export const captionParams = z.object({
  id: productId,
  language: Language.meta({ description: 'The language of the text', examples: ['id'] }),
  place: CaptionPlace.meta({ description: 'Where the text will stand', examples: ['facebook'] }),
});

import * as z from 'zod';
import { Audience } from '../../domain/captions/audience.ts';
import { LONGEST_CAPTION } from '../../domain/captions/limits.ts';
import { Id } from '../../domain/identity.ts';
import { Language } from '../../domain/language.ts';
import { PICTURE_FORMATS, PictureFormat } from '../../domain/picture/picture-format.ts';
import { CaptionPlace } from '../../domain/channel/platform.ts';
import { PictureUrl } from './common.ts';
import { ProblemLine } from './problem.ts';

/** `PUT /api/products/:id/pictures`: draws the missing pictures, with the caller as seller. */
export const DrawPictures = z
  .object({
    formats: z.array(PictureFormat).min(1).max(PICTURE_FORMATS.length),
    language: Language,
  })
  .meta({ id: 'DrawPictures', description: 'Which pictures, with texts in which language' });
export type DrawPictures = z.infer<typeof DrawPictures>;

/** The pictures in the order of the requested formats. */
export const PicturesReply = z
  .object({
    product: Id,
    language: Language,
    pictures: z.array(
      z.object({
        format: PictureFormat,
        width: z.number().int(),
        height: z.number().int(),
        bytes: z.number().int(),
        url: PictureUrl,
        thumbUrl: PictureUrl.optional(),
      }),
    ),
  })
  .meta({ id: 'Pictures' });
export type PicturesReply = z.infer<typeof PicturesReply>;

/** A caption for one place, as the caller would post it. `characters` is the longest that the place allows. */
export const CaptionReply = z
  .object({
    language: Language,
    audience: Audience,
    place: CaptionPlace,
    text: z.string(),
    altText: z.string(),
    characters: z.number().int(),
    /** Of the caller's own text: what an edit sends as `If-Match`. 0 while there is none. */
    revision: z.number().int().nonnegative(),
  })
  .meta({ id: 'Caption' });
export type CaptionReply = z.infer<typeof CaptionReply>;

/** A place for which no caption can be written at present, and why. */
const RefusedCaption = z
  .object({ place: CaptionPlace, problems: z.array(ProblemLine).min(1) })
  .meta({ id: 'RefusedCaption' });
type RefusedCaption = z.infer<typeof RefusedCaption>;

/** `GET /api/products/:id/captions?language=id&audience=bridging`: each place is in one of the two lists. */
export const CaptionsReply = z
  .object({ product: Id, captions: z.array(CaptionReply), refused: z.array(RefusedCaption) })
  .meta({ id: 'Captions' });
export type CaptionsReply = z.infer<typeof CaptionsReply>;

/** `PUT /api/products/:id/captions/:language/:place`: the caller's own text for all her later posts there. */
export const EditCaption = z.object({ text: z.string().trim().min(1).max(LONGEST_CAPTION) }).meta({
  id: 'EditCaption',
  description: 'The whole text as the caller wants it',
});
export type EditCaption = z.infer<typeof EditCaption>;

export const EditedCaption = z
  .object({
    product: Id,
    language: Language,
    place: CaptionPlace,
    text: z.string(),
    revision: z.number().int(),
  })
  .meta({ id: 'EditedCaption' });
export type EditedCaption = z.infer<typeof EditedCaption>;

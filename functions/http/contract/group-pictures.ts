import * as z from 'zod';
import { Id } from '../../domain/identity.ts';
import { InterfaceLanguage, Language } from '../../domain/language.ts';
import { GROUP_FORMATS, LISTED, ON_POSTER, PosterKind } from '../../domain/picture/group-pictures.ts';
import { PictureFormat } from '../../domain/picture/picture-format.ts';
import { LocalDay } from '../../domain/time/local-day.ts';
import { PictureUrl } from './common.ts';

const formats = z
  .array(z.enum(GROUP_FORMATS))
  .min(1)
  .max(GROUP_FORMATS.length)
  .default(['feed'])
  .meta({ description: 'Which pictures; the one of the feed when absent', examples: [['feed', 'story']] });

const theme = z
  .string()
  .min(1)
  .max(40)
  .optional()
  .meta({ description: 'A theme by its name; when absent, one that suits', examples: ['market'] });

const language = Language.default('id').meta({ description: 'The language of its words', examples: ['id'] });

const products = (least: number, most: number) =>
  z
    .array(Id)
    .min(least)
    .max(most)
    .refine((ids) => new Set(ids).size === ids.length, { error: 'each product once' })
    .meta({ description: 'The products, in their order', examples: [['tiwul', 'keripik', 'dodol', 'kopi']] });

/** `PUT /api/posters`: what a poster announces, and whose products are on it. */
export const DrawPoster = z
  .object({
    kind: PosterKind,
    what: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .meta({ description: 'What takes place', examples: ['Bazar Minggu Legi'] }),
    day: LocalDay.meta({ description: 'The day on which it takes place', examples: ['2026-12-12'] }),
    hours: z
      .string()
      .trim()
      .min(1)
      .max(30)
      .optional()
      .meta({ description: 'From when to when, as it is printed', examples: ['08.00–14.00'] }),
    place: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .meta({ description: 'Where, as people there call it', examples: ['Depan terminal Wonosobo'] }),
    products: products(1, ON_POSTER.most),
    theme,
    language,
    formats,
  })
  .meta({ id: 'DrawPoster', description: 'What a poster announces, and whose products are on it' });
export type DrawPoster = z.infer<typeof DrawPoster>;

/** `PUT /api/price-lists`: which products are in one picture. */
export const DrawPriceList = z
  .object({
    title: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .meta({ description: 'What stands above the products', examples: ['Oleh-oleh Giriwening'] }),
    products: products(LISTED.least, LISTED.most),
    theme,
    language,
    formats,
  })
  .meta({ id: 'DrawPriceList', description: 'Which products are in one picture with their prices' });
export type DrawPriceList = z.infer<typeof DrawPriceList>;

/** `PUT /api/result-pictures`: of which days the result is drawn. */
export const DrawResult = z
  .object({
    from: LocalDay.optional().meta({
      description: 'The first day; with `to` absent too, the last thirty days, today included',
      examples: ['2026-11-01'],
    }),
    to: LocalDay.optional().meta({ description: 'The last day, included', examples: ['2026-11-30'] }),
    theme,
    language: InterfaceLanguage.default('id').meta({
      description: 'The language of its words',
      examples: ['id'],
    }),
  })
  .meta({ id: 'DrawResult', description: 'Of which days the result is drawn, and in which language' });
export type DrawResult = z.infer<typeof DrawResult>;

/** A picture that was drawn for the group. */
export const GroupPictureReply = z
  .object({
    format: PictureFormat,
    width: z.number().int(),
    height: z.number().int(),
    bytes: z.number().int(),
    url: PictureUrl,
  })
  .meta({ id: 'GroupPicture' });
export type GroupPictureReply = z.infer<typeof GroupPictureReply>;

/** Pictures of several makers' products, in the order of the requested formats. */
export const GroupPicturesReply = z
  .object({ pictures: z.array(GroupPictureReply) })
  .meta({ id: 'GroupPictures' });
export type GroupPicturesReply = z.infer<typeof GroupPicturesReply>;

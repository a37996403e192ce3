import * as z from 'zod';
import { Id } from '../identity.ts';
import { Language } from '../language.ts';
import { PictureFormat } from './picture-format.ts';

/** One finished picture, stored under a key that its content determines. */
export const CreativePicture = z.object({
  format: PictureFormat,
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  bytes: z.number().int().positive(),
  key: z.string().min(1),
});
export type CreativePicture = z.infer<typeof CreativePicture>;

/** The pictures of one product for one seller in one language. */
export const Creative = z.object({
  community: Id,
  product: Id,
  seller: Id,
  language: Language,
  pictures: z.array(CreativePicture).min(1),
});
export type Creative = z.infer<typeof Creative>;

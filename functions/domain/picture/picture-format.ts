import * as z from 'zod';

/** Formats of a picture and their size in pixels. Feed and square lie within Instagram's 4:5 … 1.91:1. */
export const PICTURE_SIZES = {
  feed: { width: 1080, height: 1350 },
  square: { width: 1080, height: 1080 },
  story: { width: 1080, height: 1920 },
  link: { width: 1200, height: 630 },
  whatsapp: { width: 640, height: 800 },
} as const satisfies Record<string, { width: number; height: number }>;

export type PictureFormat = keyof typeof PICTURE_SIZES;
/** The keys with their exact type. */
export const PICTURE_FORMATS = Object.keys(PICTURE_SIZES) as [PictureFormat, ...PictureFormat[]];
export const PictureFormat = z.enum(PICTURE_FORMATS);

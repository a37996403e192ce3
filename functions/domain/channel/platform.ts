import * as z from 'zod';

/** Platforms that Etalase posts to by itself. */
export const PLATFORMS = ['facebook', 'instagram'] as const;
export const Platform = z.enum(PLATFORMS);
export type Platform = z.infer<typeof Platform>;

/** Where a caption may be used: the two platforms, and WhatsApp, where people share by hand. */
export const CaptionPlace = z.enum([...PLATFORMS, 'whatsapp']);
export type CaptionPlace = z.infer<typeof CaptionPlace>;

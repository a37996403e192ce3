import { z } from 'zod';

/** Languages that captions and pictures may carry, as BCP 47 tags. */
export const LANGUAGES = ['id', 'en', 'zh-Hant', 'ar'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** Languages of the interface and of error texts. */
export const InterfaceLanguage = z.enum(['id', 'en']);
export type InterfaceLanguage = z.infer<typeof InterfaceLanguage>;

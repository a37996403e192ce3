/** The types that a photo may be sent past the API as. Whatever it is called, intake tells its kind from the bytes. */
export const UPLOAD_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/heic',
  'image/heif',
] as const;
export type UploadType = (typeof UPLOAD_TYPES)[number];

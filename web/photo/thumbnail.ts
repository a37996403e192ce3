/** `thumbKeyOf` in functions/domain/picture/media-key.ts, below the address of the media. */
const THUMBNAIL = /^\/media\/.+-small\.jpg$/;

/** Returns whether an address is that of a small picture of the app whose origin is given. */
export const isThumbnail = ({ origin, pathname }: URL, ours: string): boolean =>
  origin === ours && THUMBNAIL.test(pathname);

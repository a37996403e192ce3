import type { CaptionWriter } from '../../functions/ports/caption-writer.ts';
import type { PictureFormat } from '../../functions/domain/picture/picture-format.ts';
import type { Log } from '../../functions/ports/log.ts';
import type {
  CarouselPictures,
  DrawnPicture,
  Pictures,
  PageLooks,
  ThemeCatalog,
  Thumbs,
} from '../../functions/ports/pictures.ts';

/** Returns a caption that only this post has: the judge tells posts apart by them. */
export const captionFor = (seed: string): string => `Kiriman ${seed}`;

/** Writes what a viewer of the post's account would read. */
export const simCaptions: CaptionWriter = {
  write: async ({ seed, language, audience, place, seller }) => ({
    language,
    audience,
    platform: place,
    seller: seller.id,
    text: captionFor(seed),
    altText: seed,
  }),
};

const encoder = new TextEncoder();

const drawn = (format: PictureFormat, shown: readonly unknown[]): DrawnPicture => ({
  format,
  width: 1080,
  height: 1350,
  bytes: encoder.encode(JSON.stringify(shown)),
});

/** Draws placeholder pictures that differ only in their content hash. */
export const simPictures: Pictures & Thumbs & CarouselPictures & PageLooks & Pick<ThemeCatalog, 'themes'> = {
  themes: [],
  version: 'simulated',
  clean: () => Promise.reject(new Error('nothing is uploaded in a simulation')),
  check: () => [],
  lookOnPage: () => undefined,
  thumb: async (bytes) => bytes,
  draw: async ({ label, order, formats }) =>
    formats.map((format) => drawn(format, [label.name, order.seller, format])),
  drawCarousel: async ({ label, order, more }) =>
    Array.from({ length: more.length + 1 }, (_, index) => drawn('feed', [label.name, order.seller, index])),
};

export const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

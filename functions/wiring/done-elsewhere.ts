import { mediaAddress } from '../adapters/aws/media-address.ts';
import { createGraph } from '../adapters/meta/graph.ts';
import type { CaptionWriter } from '../ports/caption-writer.ts';
import type { Graph } from '../ports/graph.ts';
import type { MediaStore } from '../ports/media-store.ts';
import type { PictureStudio } from '../ports/pictures.ts';
import type { Prints } from '../ports/prints.ts';
import type { Sealer } from '../ports/sealer.ts';
import type { Uploads } from '../ports/uploads.ts';

/**
 * A request came to a function of the API that cannot carry it out: `lib/http.ts` sends each path to the function that
 * can, so this is a fault of ours.
 */
export class DoneElsewhereError extends Error {
  override readonly name = 'DoneElsewhereError';
  readonly code = 'http.doneElsewhere';
  readonly retryable = false;
}

const refuse = (what: string) => (): never => {
  throw new DoneElsewhereError(`${what} in another function`);
};

/** For functions that hold no library of pictures. */
export const picturesElsewhere: PictureStudio = {
  clean: refuse('photos are opened'),
  check: refuse('pictures are checked'),
  draw: refuse('pictures are drawn'),
  cleanLogo: refuse('logos are opened'),
  thumb: refuse('thumbnails are made'),
  get themes() {
    return refuse('themes are known')();
  },
  version: 'elsewhere',
};

/** For functions that do not reach the bucket of uploads. */
export const uploadsElsewhere: Uploads = {
  allow: refuse('uploads are allowed'),
  read: refuse('uploads are read'),
  remove: refuse('uploads are removed'),
};

/** For functions that may not reach the bucket of pictures: they only say where one is. */
export const mediaElsewhere = (publicUrl: string): MediaStore => ({
  read: refuse('pictures are read'),
  write: refuse('pictures are written'),
  has: refuse('pictures are looked for'),
  remove: refuse('pictures are removed'),
  publicUrl: async (key, expiresAt) => mediaAddress(publicUrl, key, expiresAt),
});

/** For functions that may not use the key. */
export const sealerElsewhere: Sealer = {
  seal: refuse('tokens are sealed'),
  open: refuse('tokens are opened'),
  fingerprint: refuse('pictures are named'),
};

/** For functions that hold no library of paper. */
export const printsElsewhere: Prints = {
  labelSheet: refuse('labels are printed'),
  shelfCards: refuse('shelf cards are printed'),
};

/** For functions that hold no phrase books. */
export const captionsElsewhere: CaptionWriter = { write: refuse('captions are written') };

/** For functions that hold neither Meta's SDK nor a secret: every call ends before it leaves. */
export const graphElsewhere: Graph = createGraph({
  transport: { call: async () => refuse('Graph is spoken to')() },
  appId: 'elsewhere',
  appSecret: 'elsewhere',
  baseUrl: 'https://graph.invalid',
  version: 'v24.0',
  now: () => 0,
});

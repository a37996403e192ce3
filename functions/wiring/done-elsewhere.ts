import { mediaAddress } from '../adapters/aws/media-address.ts';
import type { CaptionWriter } from '../ports/caption-writer.ts';
import type { Graph } from '../ports/graph.ts';
import type { MediaStore } from '../ports/media-store.ts';
import type { PasskeyChecker } from '../ports/passkeys.ts';
import type { PictureStudio } from '../ports/pictures.ts';
import type { Prints } from '../ports/prints.ts';
import type { Sealer } from '../ports/sealer.ts';
import type { Spreadsheets } from '../ports/spreadsheets.ts';
import type { Uploads } from '../ports/uploads.ts';

/**
 * Thrown when a request reaches an API function that lacks the dependency for it: `lib/http.ts` routes each path to the
 * function that has it, so this is a mistake in our code.
 */
class DoneElsewhereError extends Error {
  override readonly name = 'DoneElsewhereError';
  readonly code = 'http.doneElsewhere';
  readonly retryable = false;
}

const refuse = (what: string) => (): never => {
  throw new DoneElsewhereError(`${what} in another function`);
};

/** For functions without the picture library. */
export const picturesElsewhere: PictureStudio = {
  clean: refuse('photos are opened'),
  check: refuse('pictures are checked'),
  draw: refuse('pictures are drawn'),
  collage: refuse('pictures are drawn'),
  drawPriceList: refuse('pictures are drawn'),
  drawResult: refuse('pictures are drawn'),
  cleanLogo: refuse('logos are opened'),
  thumb: refuse('thumbnails are made'),
  study: refuse('photos are studied'),
  wardrobes: refuse('themes are known'),
  nextCorner: refuse('pictures are laid out'),
  get themes() {
    return refuse('themes are known')();
  },
  version: 'elsewhere',
};

/** For functions without access to the upload bucket. */
export const uploadsElsewhere: Uploads = {
  allow: refuse('uploads are allowed'),
  read: refuse('uploads are read'),
  remove: refuse('uploads are removed'),
  removeAllOf: refuse('uploads are removed'),
};

/** For functions without access to the media bucket: they only return addresses. */
export const mediaElsewhere = (publicUrl: string): MediaStore => ({
  read: refuse('pictures are read'),
  write: refuse('pictures are written'),
  has: refuse('pictures are searched for'),
  remove: refuse('pictures are removed'),
  erase: refuse('pictures are erased'),
  publicUrl: async (key, expiresAt) => mediaAddress(publicUrl, key, expiresAt),
});

/** For functions without access to the encryption key. */
export const sealerElsewhere: Sealer = {
  seal: refuse('tokens are sealed'),
  open: refuse('tokens are opened'),
  fingerprint: refuse('pictures are named'),
};

/** For functions without the print library. */
export const printsElsewhere: Prints = {
  labelSheet: refuse('labels are printed'),
  shelfCards: refuse('shelf cards are printed'),
  labelProblem: refuse('labels are printed'),
};

/** For functions without the library of workbooks. */
export const spreadsheetsElsewhere: Spreadsheets = {
  write: refuse('workbooks are written'),
  read: refuse('workbooks are read'),
};

/** For functions without the library of passkeys. */
export const passkeysElsewhere: PasskeyChecker = {
  checkNew: refuse('passkeys are checked'),
  checkProof: refuse('passkeys are checked'),
};

/** For functions without phrase books. */
export const captionsElsewhere: CaptionWriter = { write: refuse('captions are written') };

const graphRefused = refuse('Graph is spoken to');

/**
 * For functions without Meta's SDK and without a secret: every call throws before anything is sent, and no signature can be
 * checked against a secret that everybody may read here.
 */
export const graphElsewhere: Graph = {
  uploadPhoto: graphRefused,
  createUnpublishedPost: graphRefused,
  publishPost: graphRefused,
  readPost: graphRefused,
  listPagePosts: graphRefused,
  listUnpublishedPosts: graphRefused,
  deletePost: graphRefused,
  createContainer: graphRefused,
  readContainer: graphRefused,
  publishContainer: graphRefused,
  listStories: graphRefused,
  listMedia: graphRefused,
  readMedia: graphRefused,
  readQuota: graphRefused,
  readMetrics: graphRefused,
  consentAddress: graphRefused,
  exchangeCode: graphRefused,
  lengthenToken: graphRefused,
  listManagedPages: graphRefused,
  inspectToken: graphRefused,
  readSignedRequest: refuse('what Meta signs is checked'),
};

import { GraphError } from '../wire/graph-error.ts';
import type { ImageFacts, Picture } from './image-facts.ts';

/** The limit that subcode 1366046 names. Meta's reference says 10 MB; the sandbox uses the smaller one. */
const MAXIMUM_BYTES = 4 * 1_048_576;
const FORMATS = new Set(['jpeg', 'png']);

/** Returns the picture when a Page accepts it. Throws 324 with its subcode otherwise. */
export function acceptedByFacebook(facts: ImageFacts): Picture {
  if (facts.is !== 'image' || !facts.whole) {
    throw new GraphError({
      code: 324,
      subcode: 2069019,
      message: '(#324) Missing or invalid image file',
      title: 'Photo could not be fetched',
    });
  }
  if (!FORMATS.has(facts.format) || facts.bytes > MAXIMUM_BYTES) {
    throw new GraphError({
      code: 324,
      subcode: 1366046,
      message: '(#324) Photos should be smaller than 4 MB and saved as JPG or PNG.',
      title: 'Can’t read files',
    });
  }
  return { sha256: facts.sha256, width: facts.width, height: facts.height };
}

import { GraphError, type GraphErrorFacts } from '../wire/graph-error.ts';
import type { ImageFacts } from './image-facts.ts';

const MIB = 1_048_576;
const LIMITS = { bytes: 8 * MIB, width: 320, ratio: { from: 0.8, to: 1.91 } } as const;

const fault = (code: number, subcode: number, message: string): GraphErrorFacts => ({
  code,
  subcode,
  message,
  title: 'Media upload failed',
  userMessage: message,
});

const cannotFetch = (): GraphErrorFacts =>
  fault(
    9004,
    2207052,
    'Only photo or video can be accepted as media type. The media URI doesn’t meet our requirements.',
  );

/**
 * Returns why Instagram refuses a picture, or undefined when it accepts it. Stories may have any aspect ratio. Refusing a
 * picture narrower than 320 px is stricter than Meta, which enlarges it.
 */
export function whyInstagramRefuses(facts: ImageFacts, isStory: boolean): GraphErrorFacts | undefined {
  if (facts.is !== 'image' || !facts.whole) return cannotFetch();
  if (facts.format !== 'jpeg') {
    return fault(36001, 2207005, `The image format is not supported: only JPEG is, this is ${facts.format}.`);
  }
  if (facts.bytes > LIMITS.bytes) return fault(36000, 2207004, 'The image is larger than 8 MiB.');
  if (facts.width < LIMITS.width) return cannotFetch();
  const ratio = facts.width / facts.height;
  // Whole pixels cannot give exactly 1.91:1, so half a pixel of height is tolerated.
  const tooWide = facts.width / (facts.height + 0.5) > LIMITS.ratio.to;
  if (!isStory && (ratio < LIMITS.ratio.from || tooWide)) {
    return fault(36003, 2207009, `The aspect ratio ${ratio.toFixed(3)} is not between 4:5 and 1.91:1.`);
  }
  return undefined;
}

/** Checks the address before anything is fetched: http or https, in ASCII without spaces. Returns it; throws otherwise. */
export function checkImageUrl(text: string): string {
  const isPlain = /^https?:\/\/[\x21-\x7e]+$/.test(text) && URL.canParse(text);
  if (!isPlain) throw new GraphError(cannotFetch());
  return text;
}

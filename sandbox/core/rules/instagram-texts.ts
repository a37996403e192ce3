import { GraphError } from '../wire/graph-error.ts';

const MAXIMUM = { caption: 2_200, hashtags: 30, mentions: 20, altText: 1_000 } as const;

const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

function tooLong(text: string): GraphError {
  return new GraphError({
    code: 36004,
    subcode: 2207010,
    message: `The caption was too long: ${text}. Maximum 2,200 characters, 30 hashtags and 20 @ tags.`,
    title: 'Caption too long',
  });
}

/**
 * Throws when a caption is over a limit. Characters are counted as UTF-16 units, which is at least as strict as Meta's
 * count.
 */
export function checkCaption(caption: string): void {
  if (caption.length > MAXIMUM.caption) throw tooLong(`${caption.length} characters`);
  const hashtags = countOf(caption, /#[\p{L}\p{N}_]+/gu);
  if (hashtags > MAXIMUM.hashtags) throw tooLong(`${hashtags} hashtags`);
  const mentions = countOf(caption, /(?<![\p{L}\p{N}_.])@[\w.]+/gu);
  if (mentions > MAXIMUM.mentions) {
    throw new GraphError({
      code: 100,
      subcode: 2207040,
      message: `(#100) Cannot use more than 20 @ tags per caption, this has ${mentions}.`,
    });
  }
}

/** Throws when an alternative text is too long, or given for a story. */
export function checkAltText(altText: string, isStory: boolean): void {
  if (isStory && altText !== '') {
    throw new GraphError({
      code: 100,
      message: '(#100) The parameter alt_text is not supported for stories.',
    });
  }
  if (altText.length > MAXIMUM.altText) {
    throw new GraphError({ code: 100, message: '(#100) alt_text must be at most 1,000 characters.' });
  }
}

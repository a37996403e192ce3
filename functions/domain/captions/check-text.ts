import type { Bilingual } from '../bilingual.ts';
import { fieldName } from '../law/field-names.ts';
import type { CaptionPlace } from '../channel/platform.ts';
import { type Problem, problem } from '../problem.ts';
import { CAPTION_LIMITS } from './limits.ts';

const HASHTAG = /(?<![\p{L}\p{N}_&/#])#[\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*/gu;
const MENTION = /(?<![\p{L}\p{N}_.@])@[A-Za-z0-9_.]+/gu;

/** Returns the hashtags of a text, in order. A "#" before digits alone is not a hashtag. */
export const hashtagsIn = (text: string): readonly string[] =>
  [...text.matchAll(HASHTAG)].map(([tag]) => tag);

/** Returns the mentions of a text, in order. The "@" of a mail address is not a mention. */
export const mentionsIn = (text: string): readonly string[] =>
  [...text.matchAll(MENTION)].map(([name]) => name);

const textProblem = (reason: string, field: string, text: Bilingual): Problem =>
  problem(`captions.${reason}`, 'invalid', { field, ...text });

/** Returns what a place does not accept in any text: too long, too many hashtags or mentions, broken characters. */
export function checkText(text: string, place: CaptionPlace, field = 'caption'): readonly Problem[] {
  const limit = CAPTION_LIMITS[place];
  const called = fieldName(field);
  const hashtags = hashtagsIn(text).length;
  const mentions = mentionsIn(text).length;
  return [
    ...(text.length > limit.characters
      ? [
          textProblem('tooLong', field, {
            id: `Kolom ${called.id} ${text.length} huruf; di ${place} paling banyak ${limit.characters}.`,
            en: `The ${called.en} has ${text.length} characters; ${place} takes at most ${limit.characters}.`,
          }),
        ]
      : []),
    ...(hashtags > limit.hashtags
      ? [
          textProblem('tooManyHashtags', field, {
            id: `Ada ${hashtags} tagar di kolom ${called.id}; paling banyak ${limit.hashtags}.`,
            en: `There are ${hashtags} hashtags in the ${called.en}; at most ${limit.hashtags} are allowed.`,
          }),
        ]
      : []),
    ...(mentions > limit.mentions
      ? [
          textProblem('tooManyMentions', field, {
            id: `Ada ${mentions} sebutan @ di kolom ${called.id}; paling banyak ${limit.mentions}.`,
            en: `There are ${mentions} @mentions in the ${called.en}; at most ${limit.mentions} are allowed.`,
          }),
        ]
      : []),
    ...(/\p{Surrogate}/u.test(text)
      ? [
          textProblem('brokenText', field, {
            id: `Kolom ${called.id} berisi huruf yang rusak; ketik ulang, ya.`,
            en: `The ${called.en} holds broken characters; please type it again.`,
          }),
        ]
      : []),
  ];
}

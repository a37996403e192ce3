import { hashtagsIn } from '../domain/captions/check-text.ts';
import { Community, COMMUNITY_LIMITS } from '../domain/people/community.ts';
import { checkClaims } from '../domain/law/check-claims.ts';
import { type Problem, refuseIfAny } from '../domain/problem.ts';
import { cleanText } from '../domain/product/form/clean-text.ts';
import { valueOf } from '../domain/product/form/reading.ts';
import { readText, type TextRule } from '../domain/product/form/text-field.ts';
import { namesBehind } from '../records/caption-facts.ts';
import {
  contactPhoneMissing,
  hashtagWrong,
  postsPerDayWrong,
  tooManyHashtags,
} from './community-problems.ts';
import type { CommunitySettings } from './community-settings.ts';
import { type Note, readHours } from './read-hours.ts';
import { readPhone } from './read-phone.ts';

const { hashtags: MOST_HASHTAGS, postsPerChannelAndDay: MOST_POSTS } = COMMUNITY_LIMITS;
const RULES = {
  name: { field: 'name', longest: COMMUNITY_LIMITS.name, required: true },
  village: { field: 'village', longest: COMMUNITY_LIMITS.village, required: true },
} as const satisfies Record<string, TextRule>;

/**
 * Reads settings as people type them. Throws everything that is wrong or unlawful about them. The names of a community
 * and its village are what they are, like those of people: claim words in them are let through.
 */
export function readSettings(typed: CommunitySettings, community: Community): CommunitySettings {
  const problems: Problem[] = [];
  const note: Note = (...found) => void problems.push(...found);
  const text = (value: string, rule: TextRule): string => {
    const reading = readText(value, rule);
    if ('problem' in reading) note(reading.problem);
    return valueOf(reading) ?? '';
  };
  const name = text(typed.name, RULES.name);
  const village = text(typed.village, RULES.village);
  const contactPhone = readContact(typed.contactPhone, note);
  const hashtags = readHashtags(typed.hashtags, namesBehind({ ...community, name, village }, []), note);
  const hours = readHours(typed, note);
  const { postsPerChannelAndDay: posts } = typed;
  if (!Number.isInteger(posts) || posts < 1 || posts > MOST_POSTS) note(postsPerDayWrong(MOST_POSTS));
  refuseIfAny(problems);
  return { name, village, contactPhone, hashtags, ...hours, postsPerChannelAndDay: posts };
}

/** Zeros alone stand where no number was filled in yet. */
function readContact(typed: string, note: Note): string {
  const reading = readPhone(typed);
  if (reading.is === 'one' && /[1-9]/.test(reading.phone)) return reading.phone;
  note(reading.is === 'wrong' ? { ...reading.problem, field: 'contactPhone' } : contactPhoneMissing);
  return '';
}

/** Hashtags stand on every post, food among them, and are judged like it. */
function readHashtags(typed: readonly string[], names: readonly string[], note: Note): string[] {
  const bare = typed.map((tag) => cleanText(tag).replace(/^#+/, '')).filter((tag) => tag !== '');
  const tags = [...new Set(bare.map((tag) => `#${tag}`))];
  if (tags.length > MOST_HASHTAGS) note(tooManyHashtags(MOST_HASHTAGS));
  const { element } = Community.shape.hashtags;
  const isHashtag = (tag: string): boolean => element.safeParse(tag).success && hashtagsIn(tag)[0] === tag;
  note(...tags.filter((tag) => !isHashtag(tag)).map(hashtagWrong));
  note(...checkClaims(tags.join(' '), { kind: 'food', field: 'hashtags', names }));
  return tags;
}

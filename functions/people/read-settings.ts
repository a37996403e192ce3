import { SLOT_SPREAD } from '../domain/campaign/slots.ts';
import { hashtagsIn } from '../domain/captions/check-text.ts';
import { checkClaims } from '../domain/law/check-claims.ts';
import { Community, COMMUNITY_LIMITS, type QuietHours } from '../domain/people/community.ts';
import { type Problem, refuseIfAny } from '../domain/problem.ts';
import { cleanText } from '../domain/product/form/clean-text.ts';
import { valueOf } from '../domain/product/form/reading.ts';
import { readText, type TextRule } from '../domain/product/form/text-field.ts';
import { MINUTE } from '../domain/time/instant.ts';
import { LocalTime } from '../domain/time/local-day.ts';
import {
  contactPhoneMissing,
  hashtagWrong,
  postsPerDayWrong,
  slotInQuiet,
  slotsMissing,
  timeMissing,
  timeWrong,
  tooManyHashtags,
  tooManySlots,
} from './community-problems.ts';
import type { CommunitySettings } from './community-settings.ts';
import { readPhone } from './read-phone.ts';
import { namesBehind } from '../records/caption-facts.ts';

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

/** Takes down what is wrong with what was typed. */
type Note = (...found: readonly Problem[]) => void;

const MOST_SLOTS = COMMUNITY_LIMITS.slots;
/** In minutes: posts of one slot must not be spread into the quiet hours. */
const SPREAD = SLOT_SPREAD / MINUTE;
const DAY = 24 * 60;

/** "18.30" and "7:30" are times as people write them. */
function readTime(typed: string, field: string, note: Note): string {
  const tidy = cleanText(typed);
  const time = tidy.replace('.', ':').padStart(5, '0');
  if (!LocalTime.safeParse(time).success) note(tidy === '' ? timeMissing(field) : timeWrong(tidy, field));
  return time;
}

/** When posts go out and when none does, as typed; hours left empty are no hours. */
export function readHours(
  typed: { readonly slots: readonly string[]; readonly quietHours: QuietHours },
  note: Note,
): { slots: string[]; quietHours: QuietHours } {
  let readable = true;
  const noteHour: Note = (...found) => {
    readable &&= found.length === 0;
    note(...found);
  };
  const { from, to } = typed.quietHours;
  const quietHours = {
    from: readTime(from, 'quietHours', noteHour),
    to: readTime(to, 'quietHours', noteHour),
  };
  const filled = typed.slots.filter((slot) => cleanText(slot) !== '');
  const slots = [...new Set(filled.map((slot) => readTime(slot, 'slots', noteHour)))];
  if (slots.length === 0) note(slotsMissing);
  if (slots.length > MOST_SLOTS) note(tooManySlots(MOST_SLOTS));
  if (readable)
    note(...slots.filter((slot) => meetsQuiet(slot, quietHours)).map((slot) => slotInQuiet(slot, SPREAD)));
  return { slots, quietHours };
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Whether a post of this slot may fall into the quiet hours; the same hour twice stands for none. */
function meetsQuiet(slot: string, { from, to }: QuietHours): boolean {
  const start = minutesOf(from);
  const quiet = (minutesOf(to) - start + DAY) % DAY;
  const after = (minutesOf(slot) - start + DAY) % DAY;
  return quiet > 0 && (after < quiet || after + SPREAD > DAY);
}

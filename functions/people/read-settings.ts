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
 * Parses settings as typed. Throws everything that is wrong or unlawful about them. Claim words are allowed in the names of
 * the community and its village, as in the names of people, since these are proper names.
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

/** Parses the contact number. A number of zeros only means that none was filled in yet. */
function readContact(typed: string, note: Note): string {
  const reading = readPhone(typed);
  if (reading.is === 'one' && /[1-9]/.test(reading.phone)) return reading.phone;
  note(reading.is === 'wrong' ? { ...reading.problem, field: 'contactPhone' } : contactPhoneMissing);
  return '';
}

/** Parses hashtags. They appear on every post, also of food, so the rules for food apply. */
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

/** Collects problems with the typed settings. */
type Note = (...found: readonly Problem[]) => void;

const MOST_SLOTS = COMMUNITY_LIMITS.slots;
/** Over how many minutes posts of one slot are spread; they must not reach into the quiet hours. */
const SPREAD = SLOT_SPREAD / MINUTE;
const DAY = 24 * 60;

/** Parses a time of day as people write it, also "18.30" and "7:30". */
function readTime(typed: string, field: string, note: Note): string {
  const tidy = cleanText(typed);
  const time = tidy.replace('.', ':').padStart(5, '0');
  if (!LocalTime.safeParse(time).success) note(tidy === '' ? timeMissing(field) : timeWrong(tidy, field));
  return time;
}

/** Parses the slots for posts and the quiet hours as typed. Empty slots are left out. */
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

/** Whether a post of this slot may fall into the quiet hours. Quiet hours with equal ends mean none. */
function meetsQuiet(slot: string, { from, to }: QuietHours): boolean {
  const start = minutesOf(from);
  const quiet = (minutesOf(to) - start + DAY) % DAY;
  const after = (minutesOf(slot) - start + DAY) % DAY;
  return quiet > 0 && (after < quiet || after + SPREAD > DAY);
}

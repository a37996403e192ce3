import type { Bilingual } from '../domain/bilingual.ts';
import { type Problem, problem } from '../domain/problem.ts';
import { staleEdit } from '../domain/revision.ts';

const wrong = (reason: string, field: string, text: Bilingual): Problem =>
  problem(`community.${reason}`, 'invalid', { field, ...text });

export const communityChanged = staleEdit('community.changed');

export const contactPhoneMissing = wrong('contactPhoneMissing', 'contactPhone', {
  id: 'Isi nomor WhatsApp komunitas yang benar-benar dipakai.',
  en: 'Fill in a WhatsApp number that the community really uses.',
});

/** For a hashtag with other characters than letters, digits and underscores, or with digits alone. */
export const hashtagWrong = (typed: string): Problem =>
  wrong('hashtagWrong', 'hashtags', {
    id: `Tagar ${typed} hanya boleh huruf, angka dan garis bawah, paling banyak 40, dan tidak angka saja.`,
    en: `The hashtag ${typed} may hold letters, digits and underscores only, 40 at most, and not digits alone.`,
  });

/** For more than `most` hashtags. */
export const tooManyHashtags = (most: number): Problem =>
  wrong('tooManyHashtags', 'hashtags', {
    id: `Paling banyak ${most} tagar.`,
    en: `At most ${most} hashtags.`,
  });

/** For a text that is no time of day. */
export const timeWrong = (typed: string, field: string): Problem =>
  wrong('timeWrong', field, {
    id: `Jam ${typed} tidak dikenal. Tulis seperti 18:30.`,
    en: `${typed} is no time of day. Write it like 18:30.`,
  });

/** For a time of day that was left empty. */
export const timeMissing = (field: string): Problem =>
  wrong('timeMissing', field, { id: 'Isi jamnya.', en: 'Fill in the hour.' });

export const slotsMissing = wrong('slotsMissing', 'slots', {
  id: 'Isi paling sedikit satu jam tayang.',
  en: 'Fill in at least one hour for posts.',
});

/** For more than `most` hours at which posts go out. */
export const tooManySlots = (most: number): Problem =>
  wrong('tooManySlots', 'slots', {
    id: `Paling banyak ${most} jam tayang.`,
    en: `At most ${most} hours for posts.`,
  });

/** For an hour whose posts, spread over `minutes`, would reach into the quiet hours. */
export const slotInQuiet = (slot: string, minutes: number): Problem =>
  wrong('slotInQuiet', 'slots', {
    id: `Jam ${slot} kena jam tenang: kiriman tayang sampai ${minutes} menit sesudahnya. Ubah salah satunya.`,
    en: `${slot} meets the quiet hours: posts go out up to ${minutes} minutes after it. Change one of the two.`,
  });

/** For a daily number of posts outside 1 to `most`. */
export const postsPerDayWrong = (most: number): Problem =>
  wrong('postsPerDayWrong', 'postsPerChannelAndDay', {
    id: `Tulis angka dari 1 sampai ${most}.`,
    en: `Write a number from 1 to ${most}.`,
  });

import * as z from 'zod';
import { Id } from '../identity.ts';
import { InterfaceLanguage } from '../language.ts';
import { LocalTime, Zone } from '../time/local-day.ts';
import { Phone } from './member.ts';
import { TextStyle } from '../captions/text-style.ts';

/** The largest values of a community's settings: lengths, numbers and hours. */
export const COMMUNITY_LIMITS = {
  name: 80,
  village: 60,
  hashtags: 5,
  slots: 24,
  postsPerChannelAndDay: 25,
  lateLimitHours: 72,
} as const;

/** Limits that keep pages from looking like spam (rules of Meta): how many posts a day, how far apart, how soon again. */
export const Pacing = z.object({
  postsPerChannelAndDay: z.number().int().min(1).max(COMMUNITY_LIMITS.postsPerChannelAndDay),
  minutesBetweenPosts: z
    .number()
    .int()
    .min(1)
    .max(24 * 60),
  /** The same product of the same seller is not shown again on a channel within this many days. */
  daysBeforeRepeat: z.number().int().min(0).max(365),
  pagesPerProductAndDay: z.number().int().min(1).max(50),
});
export type Pacing = z.infer<typeof Pacing>;

/** Local hours in which nothing is posted. `from` may be later than `to`: the span then crosses midnight. */
export const QuietHours = z.object({ from: LocalTime, to: LocalTime });
export type QuietHours = z.infer<typeof QuietHours>;

export const Community = z.object({
  id: Id,
  name: z.string().trim().min(1).max(COMMUNITY_LIMITS.name),
  village: z.string().trim().min(1).max(COMMUNITY_LIMITS.village),
  zone: Zone,
  /** The coordinator's number, printed for members who have no phone. */
  contactPhone: Phone,
  hashtags: z.array(z.string().regex(/^#[\p{L}\p{N}_]{1,40}$/u)).max(COMMUNITY_LIMITS.hashtags),
  pacing: Pacing,
  quietHours: QuietHours,
  /** Times of day at which posts are published, best first. */
  slots: z.array(LocalTime).min(1).max(COMMUNITY_LIMITS.slots),
  /** How long a page owner without a standing OK may review, edit and skip before her silence counts as a yes. */
  ownerWindowHours: z.number().int().min(1).max(72),
  /** A post that is late by more than this is held until a person answers, and not published. */
  lateLimitHours: z.number().int().min(1).max(COMMUNITY_LIMITS.lateLimitHours),
  /** The language of the app on devices on which nobody has chosen one; absent for Indonesian. */
  language: InterfaceLanguage.optional(),
  /** How its texts speak, unless a product has a style of its own. */
  wording: TextStyle.optional(),
  revision: z.number().int().positive(),
});
export type Community = z.infer<typeof Community>;

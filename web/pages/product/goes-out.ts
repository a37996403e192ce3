import { dayAndTime } from '../../i18n/moments.ts';
import { say } from '../../i18n/language.ts';
import { shareMessages } from '../../i18n/share.ts';
import { serverNow } from '../../session.ts';

/** Milliseconds within which a post counts as going out at once. */
const SOON = 3 * 60_000;

/** Says when a post goes out: "within a minute" for one that is wanted now, otherwise its day and time. */
export const goesOut = (publishAt: string): string =>
  Date.parse(publishAt) - serverNow() < SOON ? say(shareMessages).soon : dayAndTime(publishAt);

import { shownAges } from '../api/loaded.ts';
import { say } from '../i18n/language.ts';
import { dayAndTime } from '../i18n/moments.ts';
import { toldAboveMessages } from '../i18n/told-above.ts';

/** Says when what is shown was read: the oldest part of it. */
export function ReadEarlier() {
  const oldest = Math.min(...shownAges.value.values());
  if (!Number.isFinite(oldest)) return null;
  return <>{say(toldAboveMessages).readEarlier(dayAndTime(new Date(oldest).toISOString()))}</>;
}

import type { ChangeReply } from '../../../functions/http/contract/report.ts';
import { differenceText } from '../../i18n/difference.ts';
import { language, say } from '../../i18n/language.ts';
import { reportMessages } from '../../i18n/report.ts';

/** Returns a difference in the language of the screen. */
export const changeText = (change: ChangeReply): string =>
  differenceText(change, language.value, say(reportMessages).same);

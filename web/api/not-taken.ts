import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';
import { Refused } from './refused.ts';

/**
 * Returns the refusal by something in between (a gateway, a file store) or by the API without its format; a retry would not
 * help.
 */
export function notTaken(status: number): Refused {
  const code = 'app.notTaken';
  return new Refused({ status, code, problems: [{ code, text: say(commonMessages).notTaken }] });
}

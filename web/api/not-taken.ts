import { commonWords } from '../words/common.ts';
import { say } from '../words/language.ts';
import { Refused } from './refused.ts';

/** Somebody on the way (a gateway, a store of files) or we ourselves would not take it, and asking again changes nothing. */
export function notTaken(status: number): Refused {
  const code = 'app.notTaken';
  return new Refused({ status, code, problems: [{ code, text: say(commonWords).notTaken }] });
}

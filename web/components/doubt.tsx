import type { ConsentRow } from '../../functions/http/contract/consents.ts';
import { deviceMessages } from '../i18n/devices.ts';
import { say } from '../i18n/language.ts';
import { Notice } from './notice.tsx';

/** Says that a consent was given by a link that somebody else had just made, and is not confirmed yet. */
export function Doubt({ row: { doubt } }: { readonly row: ConsentRow }) {
  const messages = say(deviceMessages);
  if (!doubt) return null;
  return <Notice mood="help">{doubt.by ? messages.doubt(doubt.by.name) : messages.doubtOperator}</Notice>;
}

import type { ConsentRow } from '../../functions/http/contract/consents.ts';
import { consentMessages } from '../i18n/consents.ts';
import { say } from '../i18n/language.ts';
import { stampOf } from '../i18n/moments.ts';

/** Shows when and how a consent was last decided. */
export function Receipt({ row: { granted, at, how, witness } }: { readonly row: ConsentRow }) {
  const messages = say(consentMessages);
  if (at === undefined || how === undefined) return <p class="small soft">{messages.never}</p>;
  return (
    <p class="small soft">
      {messages.receipt(granted, stampOf(at), messages.how[how])}
      {witness && ` ${messages.witness(witness.name)}`}
    </p>
  );
}

import type { ConsentRow } from '../../functions/http/contract/consents.ts';
import { consentWords } from '../words/consents.ts';
import { say } from '../words/language.ts';
import { stampOf } from '../words/moments.ts';

/** Shows when and how a consent was last decided. */
export function Receipt({ row: { granted, at, how, witness } }: { readonly row: ConsentRow }) {
  const words = say(consentWords);
  if (at === undefined || how === undefined) return <p class="small soft">{words.never}</p>;
  return (
    <p class="small soft">
      {words.receipt(granted, stampOf(at), words.how[how])}
      {witness && ` ${words.witness(witness.name)}`}
    </p>
  );
}

import type { RecapsReply } from '../../../functions/http/contract/report-recaps.ts';
import { waitingRecap } from '../../api/recaps.ts';
import { say } from '../../i18n/language.ts';
import { recapMessages } from '../../i18n/recaps.ts';

/** Tells a coordinator that the recap of the week waits in the report to be sent. */
export function RecapWaits({ recaps }: { readonly recaps: RecapsReply }) {
  if (!waitingRecap(recaps)) return null;
  return (
    <a class="notice wait" href="/hasil">
      {say(recapMessages).waits}
    </a>
  );
}

import { useState } from 'preact/hooks';
import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { forgetPasskeys } from '../../api/people.ts';
import { useAction } from '../../components/action.ts';
import { ConfirmedButton } from '../../components/confirmed-button.tsx';
import { ProblemsOrProof } from '../../components/desk-proof.tsx';
import { Notice } from '../../components/notice.tsx';
import { useConfirmation } from '../../components/use-confirmation.ts';
import { say } from '../../i18n/language.ts';
import { memberMessages } from '../../i18n/members.ts';

/** Forgets the passkeys of a coordinator or leader who lost hers. Collapsed, since it is rarely needed. */
export function ForgetPasskeys({ member: { id, name } }: { readonly member: MemberRow }) {
  const messages = say(memberMessages);
  const action = useAction();
  const confirmation = useConfirmation();
  const [done, setDone] = useState(false);
  const forget = () => action.run(async () => forgetPasskeys(id).then(() => setDone(true)));
  return (
    <details class="more">
      <summary>{messages.passkeyLost}</summary>
      <div class="stack">
        <p class="small soft">{messages.passkeyLostWhy(name)}</p>
        <ProblemsOrProof lines={action.problems} onProven={forget} />
        <div role="status">{done && <Notice mood="ok">{messages.passkeysForgotten(name)}</Notice>}</div>
        {!done && (
          <ConfirmedButton
            label={messages.forgetPasskeys}
            why={messages.forgetPasskeysWhy(name)}
            confirm={messages.confirmForgetPasskeys}
            icon="bin"
            busy={action.busy}
            confirmation={confirmation}
            onConfirm={forget}
          />
        )}
      </div>
    </details>
  );
}

import { useState } from 'preact/hooks';
import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { signMemberOut } from '../../api/people.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { say } from '../../i18n/language.ts';
import { memberMessages } from '../../i18n/members.ts';

/** Signs a member out of a phone that was lost or lent. Collapsed, since it is rarely needed. */
export function SignMemberOut({ member }: { readonly member: MemberRow }) {
  const messages = say(memberMessages);
  const action = useAction();
  const [done, setDone] = useState(false);
  const signOut = () => action.run(async () => signMemberOut(member.id).then(() => setDone(true)));
  return (
    <details class="more">
      <summary>{messages.phoneLost}</summary>
      <div class="stack">
        <p class="small soft">{messages.phoneLostWhy(member.name)}</p>
        <Problems lines={action.problems} />
        <div role="status">{done && <Notice mood="ok">{messages.signedOutAll(member.name)}</Notice>}</div>
        {!done && (
          <Button icon="leave" busy={action.busy} onPress={signOut}>
            {messages.signOutAll}
          </Button>
        )}
      </div>
    </details>
  );
}

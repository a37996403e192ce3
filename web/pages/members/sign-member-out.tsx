import { useState } from 'preact/hooks';
import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { signMemberOut } from '../../api/people.ts';
import { useAction } from '../../parts/action.ts';
import { Button } from '../../parts/button.tsx';
import { Notice, Problems } from '../../parts/notice.tsx';
import { say } from '../../words/language.ts';
import { memberWords } from '../../words/members.ts';

/** Signs a member out of a phone that was lost or lent. Folded, since it is rarely needed. */
export function SignMemberOut({ member }: { readonly member: MemberRow }) {
  const words = say(memberWords);
  const action = useAction();
  const [done, setDone] = useState(false);
  const signOut = () => action.run(async () => signMemberOut(member.id).then(() => setDone(true)));
  return (
    <details class="more">
      <summary>{words.phoneLost}</summary>
      <div class="stack">
        <p class="small soft">{words.phoneLostWhy(member.name)}</p>
        <Problems lines={action.problems} />
        <div role="status">{done && <Notice mood="ok">{words.signedOutAll(member.name)}</Notice>}</div>
        {!done && (
          <Button icon="leave" busy={action.busy} onPress={signOut}>
            {words.signOutAll}
          </Button>
        )}
      </div>
    </details>
  );
}

import { useState } from 'preact/hooks';
import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { eraseMember } from '../../api/people.ts';
import { useAct } from '../../parts/act.ts';
import { Button } from '../../parts/button.tsx';
import { Notice, Problems } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { say } from '../../words/language.ts';
import { memberWords } from '../../words/members.ts';
import { steeringWords } from '../../words/steering.ts';

/** For who leaves and wants nothing of hers kept. Folded, and asked once more: nothing brings it back. */
export function EraseMember({
  member: { id, name },
  onErased,
}: {
  readonly member: MemberRow;
  readonly onErased: () => void;
}) {
  const words = say(memberWords);
  const act = useAct();
  const [asked, setAsked] = useState<boolean>();
  const erase = () => act.run(async () => eraseMember(id).then(onErased));
  return (
    <details class="more">
      <summary>{words.leaves}</summary>
      <div class="stack">
        <p class="small soft">{words.leavesFirst(name)}</p>
        {asked ? (
          <>
            <Outcome>
              <Notice mood="help">{words.eraseWhy(name)}</Notice>
            </Outcome>
            <div class="buttons">
              <Button icon="bin" kind="solid" busy={act.busy} onPress={erase}>
                {words.eraseSure}
              </Button>
              <Button icon="back" busy={act.busy} onPress={() => setAsked(false)}>
                {say(steeringWords).keep}
              </Button>
            </div>
          </>
        ) : (
          <Button icon="bin" busy={act.busy} isBack={asked === false} onPress={() => setAsked(true)}>
            {words.erase}
          </Button>
        )}
        <Problems lines={act.problems} />
      </div>
    </details>
  );
}

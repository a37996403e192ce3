import { useState } from 'preact/hooks';
import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { giveRoles } from '../../api/people.ts';
import { useAct } from '../../parts/act.ts';
import { Button } from '../../parts/button.tsx';
import { Choices } from '../../parts/choices.tsx';
import { HeldFields } from '../../parts/held-fields.tsx';
import { Notice, Problems } from '../../parts/notice.tsx';
import { myId } from '../../session.ts';
import { commonWords } from '../../words/common.ts';
import { say } from '../../words/language.ts';
import { meWords } from '../../words/me.ts';
import { memberWords } from '../../words/members.ts';

const GIVEN = ['coordinator', 'leader'] as const;
type Given = (typeof GIVEN)[number];

/** Who helps to run the community. A form of its own, so that nobody is given a role while a number is put right. */
export function RolesForm({
  member: { id, name, roles },
  onGiven,
}: {
  readonly member: MemberRow;
  readonly onGiven: (member: MemberRow) => void;
}) {
  const words = say(memberWords);
  const act = useAct();
  const [chosen, setChosen] = useState<readonly Given[]>(GIVEN.filter((role) => roles.includes(role)));
  const [kept, setKept] = useState(false);
  // Her own role of coordinator only another can take.
  const offered = GIVEN.filter((role) => id !== myId.value || role !== 'coordinator');
  const save = async (): Promise<void> => {
    const given = { coordinator: chosen.includes('coordinator'), leader: chosen.includes('leader') };
    setKept(await act.run(async () => onGiven(await giveRoles(id, given))));
  };
  return (
    <details class="more">
      <summary>{words.roles}</summary>
      <div class="stack">
        <p class="small soft">{words.rolesWhy(name)}</p>
        <HeldFields busy={act.busy}>
          <Choices
            legend={words.rolesAlso}
            options={offered.map((value) => ({ value, label: say(meWords).roles[value] }))}
            chosen={chosen}
            onChange={(changed) => {
              setKept(false);
              setChosen(changed);
            }}
          />
        </HeldFields>
        <Problems lines={act.problems} />
        <Button icon="check" kind="solid" busy={act.busy} onPress={save}>
          {say(commonWords).save}
        </Button>
        <div role="status">{kept && <Notice mood="ok">{words.kept}</Notice>}</div>
      </div>
    </details>
  );
}

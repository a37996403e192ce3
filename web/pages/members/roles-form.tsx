import { useState } from 'preact/hooks';
import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { giveRoles } from '../../api/people.ts';
import { useAction } from '../../components/action.ts';
import { ProblemsOrProof } from '../../components/desk-proof.tsx';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { HeldFields } from '../../components/held-fields.tsx';
import { Notice } from '../../components/notice.tsx';
import { myId } from '../../session.ts';
import { commonMessages } from '../../i18n/common.ts';
import { say } from '../../i18n/language.ts';
import { meMessages } from '../../i18n/me.ts';
import { memberMessages } from '../../i18n/members.ts';

const GIVEN = ['coordinator', 'leader'] as const;
type Given = (typeof GIVEN)[number];

const givenOf = (roles: MemberRow['roles']): readonly Given[] => GIVEN.filter((role) => roles.includes(role));

/** Gives and takes roles. A form of its own, so that correcting a phone number does not change a role. */
export function RolesForm({
  member,
  onGiven,
  onRefused,
}: {
  readonly member: MemberRow;
  readonly onGiven: (member: MemberRow) => void;
  /** Somebody else may have changed her: she is read again. */
  readonly onRefused: () => void;
}) {
  const { id, name, roles } = member;
  const messages = say(memberMessages);
  const action = useAction();
  const [found, setFound] = useState(givenOf(roles));
  const [chosen, setChosen] = useState(found);
  const [kept, setKept] = useState(false);
  // Only another coordinator can take a coordinator's role.
  const offered = GIVEN.filter((role) => id !== myId.value || role !== 'coordinator');
  const save = async (): Promise<void> => {
    // Sends only the changed roles: another user may have changed the other role since.
    const changed = GIVEN.filter((role) => chosen.includes(role) !== found.includes(role));
    const given = Object.fromEntries(changed.map((role) => [role, chosen.includes(role)]));
    const isKept = await action.run(async () => {
      const saved = await giveRoles(member, given);
      setFound(givenOf(saved.roles));
      setChosen(givenOf(saved.roles));
      onGiven(saved);
    });
    if (!isKept) onRefused();
    setKept(isKept);
  };
  return (
    <details class="more">
      <summary>{messages.roles}</summary>
      <div class="stack">
        <p class="small soft">{messages.rolesWhy(name)}</p>
        <HeldFields busy={action.busy}>
          <Choices
            legend={messages.rolesAlso}
            options={offered.map((value) => ({ value, label: say(meMessages).roles[value] }))}
            chosen={chosen}
            onChange={(changed) => {
              setKept(false);
              setChosen(changed);
            }}
          />
        </HeldFields>
        <ProblemsOrProof lines={action.problems} onProven={save} />
        <Button icon="check" kind="solid" busy={action.busy} onPress={save}>
          {say(commonMessages).save}
        </Button>
        <div role="status">{kept && <Notice mood="ok">{messages.kept}</Notice>}</div>
      </div>
    </details>
  );
}

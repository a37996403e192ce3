import { useState } from 'preact/hooks';
import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { saveMember } from '../../api/people.ts';
import { newId } from '../../drafts/new-id.ts';
import { sortByField } from '../../drafts/sort-problems.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { FormFaults } from '../../components/form-faults.tsx';
import { HeldFields } from '../../components/held-fields.tsx';
import { Notice } from '../../components/notice.tsx';
import { PhoneField } from '../../components/phone-field.tsx';
import { TextField } from '../../components/text-fields.tsx';
import { commonMessages } from '../../i18n/common.ts';
import { say } from '../../i18n/language.ts';
import { memberMessages } from '../../i18n/members.ts';

interface MemberFormProps {
  /** Absent when a member is added. */
  readonly member?: MemberRow;
  readonly why: string;
  /** `isHere`: the user is still on the form's screen. */
  readonly onSaved: (saved: MemberRow, isHere: boolean) => void;
  /** Somebody else may have changed her: she is read again. */
  readonly onRefused?: () => void;
}

const factsOf = (member: MemberRow | undefined) => ({ name: member?.name ?? '', phone: member?.phone ?? '' });

/** The form for a member's name and phone number. */
export function MemberForm({ member, why, onSaved, onRefused }: MemberFormProps) {
  const messages = say(memberMessages);
  const action = useAction();
  // Made before the first attempt, so that a second one over a weak signal does not add the member twice.
  const [id] = useState(() => member?.id ?? newId());
  const [found, setFound] = useState(factsOf(member));
  const [typed, setTyped] = useState(found);
  const [kept, setKept] = useState(false);
  // Read again after a refusal: what she did not change is as somebody else has it now.
  const newest = factsOf(member);
  if (member && (newest.name !== found.name || newest.phone !== found.phone)) {
    setFound(newest);
    setTyped({
      name: typed.name === found.name ? newest.name : typed.name,
      phone: typed.phone === found.phone ? newest.phone : typed.phone,
    });
  }
  const update = (changes: Partial<typeof typed>): void => {
    setKept(false);
    setTyped({ ...typed, ...changes });
  };
  const problems = sortByField(action.problems, ['name', 'phone']);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const isKept = await action.run(async () => {
      const saved = await saveMember(id, typed, member?.revision ?? 'new');
      setFound(factsOf(saved));
      setTyped(factsOf(saved));
      onSaved(saved, action.isHere());
    });
    if (!isKept) onRefused?.();
    setKept(isKept);
  };
  return (
    <form class="stack" onSubmit={(event) => void save(event)} noValidate>
      <p class="small soft">{why}</p>
      <HeldFields busy={action.busy}>
        <TextField
          name="member-name"
          label={messages.name}
          value={typed.name}
          problems={problems.name}
          onType={(name) => update({ name })}
        />
        <PhoneField
          name="member-phone"
          label={messages.phone}
          hint={messages.phoneHint}
          value={typed.phone}
          problems={problems.phone}
          onType={(phone) => update({ phone })}
        />
      </HeldFields>
      <FormFaults refused={action.problems} other={problems.other} />
      <Button icon={member ? 'check' : 'plus'} kind="solid" submit busy={action.busy}>
        {member ? say(commonMessages).save : messages.add}
      </Button>
      <div role="status">{kept && member && <Notice mood="ok">{messages.kept}</Notice>}</div>
    </form>
  );
}

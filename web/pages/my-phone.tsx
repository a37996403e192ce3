import { useState } from 'preact/hooks';
import { saveMyPhone } from '../api/people.ts';
import { sortByField } from '../drafts/sort-problems.ts';
import { useAction } from '../parts/action.ts';
import { Button } from '../parts/button.tsx';
import { FormFaults } from '../parts/form-faults.tsx';
import { HeldFields } from '../parts/held-fields.tsx';
import { Notice } from '../parts/notice.tsx';
import { PhoneField } from '../parts/phone-field.tsx';
import { renewSession, session } from '../session.ts';
import { commonWords } from '../words/common.ts';
import { say } from '../words/language.ts';
import { meWords } from '../words/me.ts';

/** The user's phone number for orders; folded, since it rarely changes. */
export function MyPhone() {
  const words = say(meWords);
  const action = useAction();
  const [typed, setTyped] = useState(session.value?.member.phone ?? '');
  const [kept, setKept] = useState(false);
  const problems = sortByField(action.problems, ['phone']);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    setKept(false);
    setKept(await action.run(async () => renewSession(await saveMyPhone(typed))));
  };
  return (
    <details class="more">
      <summary>{words.changePhone}</summary>
      <form class="stack" onSubmit={(event) => void save(event)} noValidate>
        <p class="small soft">{words.changePhoneWhy}</p>
        <HeldFields busy={action.busy}>
          <PhoneField
            name="my-phone"
            mine
            label={words.phone}
            hint={words.phoneHint}
            value={typed}
            problems={problems.phone}
            onType={(phone) => {
              setKept(false);
              setTyped(phone);
            }}
          />
        </HeldFields>
        <FormFaults refused={action.problems} other={problems.other} />
        <Button icon="check" kind="solid" submit busy={action.busy}>
          {say(commonWords).save}
        </Button>
        <div role="status">{kept && <Notice mood="ok">{words.phoneKept}</Notice>}</div>
      </form>
    </details>
  );
}

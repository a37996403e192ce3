import { useState } from 'preact/hooks';
import { saveMyPhone } from '../api/people.ts';
import { sortByField } from '../drafts/sort-problems.ts';
import { useAction } from '../components/action.ts';
import { Button } from '../components/button.tsx';
import { FormFaults } from '../components/form-faults.tsx';
import { HeldFields } from '../components/held-fields.tsx';
import { Notice } from '../components/notice.tsx';
import { PhoneField } from '../components/phone-field.tsx';
import { recognise, renewSession, session } from '../session.ts';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';
import { meMessages } from '../i18n/me.ts';

/** The user's phone number for orders; collapsed, since it rarely changes. */
export function MyPhone() {
  const messages = say(meMessages);
  const action = useAction();
  const [typed, setTyped] = useState(session.value?.member.phone ?? '');
  const [kept, setKept] = useState(false);
  const problems = sortByField(action.problems, ['phone']);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    setKept(false);
    setKept(
      await action.run(
        async () => renewSession(await saveMyPhone(typed, session.value?.revision)),
        recognise,
      ),
    );
  };
  return (
    <details class="more">
      <summary>{messages.changePhone}</summary>
      <form class="stack" onSubmit={(event) => void save(event)} noValidate>
        <p class="small soft">{messages.changePhoneWhy}</p>
        <HeldFields busy={action.busy}>
          <PhoneField
            name="my-phone"
            mine
            label={messages.phone}
            hint={messages.phoneHint}
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
          {say(commonMessages).save}
        </Button>
        <div role="status">{kept && <Notice mood="ok">{messages.phoneKept}</Notice>}</div>
      </form>
    </details>
  );
}

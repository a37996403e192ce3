import { useState } from 'preact/hooks';
import { goTo } from '../../address.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Problems } from '../../components/notice.tsx';
import { TextField } from '../../components/text-fields.tsx';
import { say } from '../../i18n/language.ts';
import { passkeyMessages } from '../../i18n/passkeys.ts';
import { enterByPasskey } from '../passkeys/ask-passkey.ts';
import { enterByLink } from './enter-by-link.ts';

/** Signing in without a link: by a code that another device of hers shows, or by the passkey of a coordinator or leader. */
export function OtherWaysIn() {
  const messages = say(passkeyMessages);
  const action = useAction();
  const [code, setCode] = useState('');
  const enter = async (way: () => Promise<void>): Promise<void> => {
    if (await action.run(way)) goTo('/', 'replace');
  };
  return (
    <>
      <Problems lines={action.problems} />
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void enter(() => enterByLink(code));
        }}
      >
        <TextField
          name="code"
          label={messages.code}
          hint={messages.codeHint}
          value={code}
          problems={[]}
          keyboard="numeric"
          onType={setCode}
        />
        <Button icon="next" submit busy={action.busy}>
          {messages.enterByCode}
        </Button>
      </form>
      <Button icon="hand" kind="quiet" busy={action.busy} onPress={() => enter(enterByPasskey)}>
        {messages.enter}
      </Button>
    </>
  );
}

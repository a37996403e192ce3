import { goTo } from '../../address.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Problems } from '../../components/notice.tsx';
import { say } from '../../i18n/language.ts';
import { passkeyMessages } from '../../i18n/passkeys.ts';
import { enterByPasskey } from './ask-passkey.ts';

/** For coordinators and leaders who are not signed in: their passkey lets them in without anybody's help. */
export function EnterByPasskey() {
  const action = useAction();
  const enter = async (): Promise<void> => {
    if (await action.run(enterByPasskey)) goTo('/', 'replace');
  };
  return (
    <>
      <Problems lines={action.problems} />
      <Button icon="hand" kind="quiet" busy={action.busy} onPress={enter}>
        {say(passkeyMessages).enter}
      </Button>
    </>
  );
}

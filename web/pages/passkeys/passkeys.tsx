import type { PasskeyList } from '../../../functions/http/contract/passkeys.ts';
import { useLoaded } from '../../api/loaded.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Show } from '../../components/loading.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { say } from '../../i18n/language.ts';
import { stampOf } from '../../i18n/moments.ts';
import { passkeyMessages } from '../../i18n/passkeys.ts';
import { addPasskey, listPasskeys, provePasskey, removePasskey } from './ask-passkey.ts';

/** The user's passkeys: adding, proving, removing. A part of the screen of devices, for coordinators and leaders. */
export function Passkeys() {
  const messages = say(passkeyMessages);
  const list = useLoaded('passkeys', listPasskeys);
  return (
    <section class="card stack">
      <h2>{messages.title}</h2>
      <p>{messages.why}</p>
      <Show from={list}>{(found) => <Found list={found} onChanged={(changed) => list.set(changed)} />}</Show>
    </section>
  );
}

function Found({
  list: { passkeys, proven, required },
  onChanged,
}: {
  readonly list: PasskeyList;
  readonly onChanged: (list: PasskeyList) => void;
}) {
  const messages = say(passkeyMessages);
  const action = useAction();
  const change = (work: () => Promise<PasskeyList>) => () => action.run(async () => onChanged(await work()));
  const mayAdd = proven || passkeys.every(({ host }) => host !== location.hostname);
  return (
    <>
      {required && passkeys.length === 0 && <Notice mood="help">{messages.required}</Notice>}
      {passkeys.length === 0 ? (
        <p class="soft">{messages.none}</p>
      ) : (
        <ul class="rows">
          {passkeys.map(({ passkey, createdAt, usedAt, by }) => (
            <li key={passkey}>
              <span>
                {messages.added(stampOf(createdAt))}
                <span class="small soft">
                  {' '}
                  · {messages.used(stampOf(usedAt))}
                  {by && ` · ${messages.by(by.name)}`}
                </span>
              </span>
              {proven && passkeys.length > 1 && (
                <Button icon="bin" busy={action.busy} onPress={change(() => removePasskey(passkey))}>
                  {messages.remove}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div role="status">{proven && <Notice mood="ok">{messages.proven}</Notice>}</div>
      <Problems lines={action.problems} />
      {mayAdd ? (
        <Button icon="plus" busy={action.busy} onPress={change(addPasskey)}>
          {messages.add}
        </Button>
      ) : (
        <Button icon="hand" busy={action.busy} onPress={change(provePasskey)}>
          {messages.prove}
        </Button>
      )}
      {passkeys.length > 0 && <p class="small soft">{messages.lost}</p>}
    </>
  );
}

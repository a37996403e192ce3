import { useState } from 'preact/hooks';
import type { DeviceList } from '../../functions/http/contract/session.ts';
import { useLoaded } from '../api/loaded.ts';
import { endDevice, listDevices, makeOwnCode } from '../api/people.ts';
import { useAction } from '../components/action.ts';
import { Button } from '../components/button.tsx';
import { Lazy } from '../components/lazy.tsx';
import { Show } from '../components/loading.tsx';
import { Problems } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { deviceMessages } from '../i18n/devices.ts';
import { say } from '../i18n/language.ts';
import { stampOf } from '../i18n/moments.ts';
import { session } from '../session.ts';

const passkeys = async () => (await import('../chunks/passkeys.ts')).Passkeys;

/** "HP yang masuk sebagai saya": the user's devices, each of which she can sign out, a code for one more, and an officer's passkeys. */
export function Devices() {
  const messages = say(deviceMessages);
  const devices = useLoaded('devices', listDevices);
  return (
    <Page title={messages.title} back="/saya">
      <p class="lead">{messages.why}</p>
      <Show from={devices}>
        {({ devices: all }) => (
          <ul class="stack">
            {all.map((device) => (
              <Device key={device.session} device={device} onEnded={devices.reload} />
            ))}
          </ul>
        )}
      </Show>
      <OneMore />
      {session.value?.member.roles.some((role) => role !== 'member') && <Lazy load={passkeys} props={{}} />}
    </Page>
  );
}

function Device({
  device: { session, current, how, by, since },
  onEnded,
}: {
  readonly device: DeviceList['devices'][number];
  readonly onEnded: () => void;
}) {
  const messages = say(deviceMessages);
  const action = useAction();
  const end = async (): Promise<void> => {
    if (await action.run(() => endDevice(session))) onEnded();
  };
  return (
    <li class="card stack">
      <h2>{current ? messages.current : messages.how[how]}</h2>
      <p class="small soft">
        {current && `${messages.how[how]} · `}
        {by && `${messages.by(by.name)} · `}
        {messages.since(stampOf(since))}
      </p>
      <Problems lines={action.problems} />
      {!current && (
        <Button icon="leave" busy={action.busy} onPress={end}>
          {messages.end}
        </Button>
      )}
    </li>
  );
}

function OneMore() {
  const messages = say(deviceMessages);
  const action = useAction();
  const [code, setCode] = useState('');
  const make = () => action.run(async () => setCode((await makeOwnCode()).code));
  return (
    <section class="card stack">
      <h2>{messages.more}</h2>
      <p>{messages.moreWhy}</p>
      <Problems lines={action.problems} />
      {code === '' ? (
        <Button icon="plug" busy={action.busy} onPress={make}>
          {messages.makeCode}
        </Button>
      ) : (
        <output class="code">{code}</output>
      )}
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ConsentList, ConsentRow } from '../../functions/http/contract/consents.ts';
import { decideConsent } from '../api/people.ts';
import { consentMessages } from '../i18n/consents.ts';
import { language, say } from '../i18n/language.ts';
import { useAction } from './action.ts';
import { Listen } from './listen.tsx';
import { Notice, Problems } from './notice.tsx';
import { Switch } from './switch.tsx';

/**
 * Asks a member for one consent: what it means, what a withdrawal does, read aloud on wish, and a switch that takes effect at
 * once. `onDecided` gets all her consents as they are then.
 */
export function ConsentQuestion({
  row: { kind, granted },
  onDecided,
  children,
}: {
  readonly row: Pick<ConsentRow, 'kind' | 'granted'>;
  readonly onDecided: (consents: ConsentList) => void;
  /** What stands below the switch, such as the receipt. */
  readonly children?: ComponentChildren;
}) {
  const messages = say(consentMessages);
  const action = useAction();
  const [changed, setChanged] = useState(false);
  const flip = async (): Promise<void> => {
    setChanged(false);
    setChanged(await action.run(async () => onDecided(await decideConsent(kind, !granted))));
  };
  const about = `about-${kind}`;
  return (
    <section class="card stack">
      <h2>{messages.kinds[kind]}</h2>
      <p id={about}>
        {messages.means[kind]} <span class="soft">{messages.withdrawing[kind]}</span>
      </p>
      <Listen
        text={`${messages.kinds[kind]}. ${messages.means[kind]} ${messages.withdrawing[kind]}`}
        language={language.value}
      />
      <Switch
        on={granted}
        label={messages.kinds[kind]}
        yes={messages.yes}
        no={messages.no}
        busy={action.busy}
        about={about}
        onFlip={flip}
      />
      <Problems lines={action.problems} />
      <div role="status">{changed && <Notice mood="ok">{messages.kept}</Notice>}</div>
      {children}
    </section>
  );
}

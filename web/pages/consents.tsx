import { useState } from 'preact/hooks';
import type { ConsentList, ConsentRow, RemovalList } from '../../functions/http/contract/consents.ts';
import { type Loaded, useLoaded } from '../api/loaded.ts';
import { askRemoval, decideConsent, listRemovals, readConsents } from '../api/people.ts';
import { useAction } from '../components/action.ts';
import { Show } from '../components/loading.tsx';
import { Listen } from '../components/listen.tsx';
import { Notice, Problems } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { Receipt } from '../components/receipt.tsx';
import { Switch } from '../components/switch.tsx';
import { consentMessages } from '../i18n/consents.ts';
import { language, say } from '../i18n/language.ts';
import { Removals } from './removals/removals.tsx';

/** "Izin saya": five switches, each with its meaning, the effect of a withdrawal, and its receipt. */
export function Consents() {
  const messages = say(consentMessages);
  const consents = useLoaded('consents', readConsents);
  const removals = useLoaded('removals', listRemovals);
  return (
    <Page title={messages.title} back="/saya">
      <p class="lead">{messages.why}</p>
      <Show from={consents}>
        {({ consents: rows }) => (
          <>
            {rows.map((row) => (
              <Consent key={row.kind} row={row} set={consents.set} removals={removals} />
            ))}
          </>
        )}
      </Show>
    </Page>
  );
}

function Consent({
  row,
  set,
  removals,
}: {
  readonly row: ConsentRow;
  readonly set: Loaded<ConsentList>['set'];
  readonly removals: Loaded<RemovalList>;
}) {
  const messages = say(consentMessages);
  const action = useAction();
  const [changed, setChanged] = useState(false);
  const flip = async (): Promise<void> => {
    setChanged(false);
    setChanged(await action.run(async () => set(await decideConsent(row.kind, !row.granted))));
    removals.reload();
  };
  const about = `about-${row.kind}`;
  return (
    <section class="card stack">
      <h2>{messages.kinds[row.kind]}</h2>
      <p id={about}>
        {messages.means[row.kind]} <span class="soft">{messages.withdrawing[row.kind]}</span>
      </p>
      <Listen
        text={`${messages.kinds[row.kind]}. ${messages.means[row.kind]} ${messages.withdrawing[row.kind]}`}
        language={language.value}
      />
      <Switch
        on={row.granted}
        label={messages.kinds[row.kind]}
        yes={messages.yes}
        no={messages.no}
        busy={action.busy}
        about={about}
        onFlip={flip}
      />
      <Problems lines={action.problems} />
      <div role="status">{changed && <Notice mood="ok">{messages.kept}</Notice>}</div>
      <Receipt row={row} />
      {!row.granted && <Removals kind={row.kind} removals={removals} ask={askRemoval} />}
    </section>
  );
}

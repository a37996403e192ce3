import type { ConsentKind } from '../../functions/domain/people/consent.ts';
import type { ConsentList, ConsentRow, RemovalList } from '../../functions/http/contract/consents.ts';
import { type Loaded, useLoaded } from '../api/loaded.ts';
import { askRemoval, confirmConsent, listRemovals, readConsents } from '../api/people.ts';
import { useAction } from '../components/action.ts';
import { Button } from '../components/button.tsx';
import { ConsentQuestion } from '../components/consent-question.tsx';
import { Doubt } from '../components/doubt.tsx';
import { Show } from '../components/loading.tsx';
import { Problems } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { Receipt } from '../components/receipt.tsx';
import { consentMessages } from '../i18n/consents.ts';
import { deviceMessages } from '../i18n/devices.ts';
import { say } from '../i18n/language.ts';
import { session } from '../session.ts';
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
  const decided = (consents: ConsentList): void => {
    set(consents);
    removals.reload();
  };
  return (
    <ConsentQuestion row={row} onDecided={decided}>
      <Receipt row={row} />
      <Doubt row={row} />
      {session.value?.toConfirm?.includes(row.kind) && row.doubt && <Confirm kind={row.kind} onDone={set} />}
      {!row.granted && <Removals kind={row.kind} removals={removals} ask={askRemoval} />}
    </ConsentQuestion>
  );
}

/** On a device from before the link: that it was she. */
function Confirm({
  kind,
  onDone,
}: {
  readonly kind: ConsentKind;
  readonly onDone: (all: ConsentList) => void;
}) {
  const action = useAction();
  const confirm = () => action.run(async () => onDone(await confirmConsent(kind)));
  return (
    <>
      <Problems lines={action.problems} />
      <Button icon="check" busy={action.busy} onPress={confirm}>
        {say(deviceMessages).confirm}
      </Button>
    </>
  );
}

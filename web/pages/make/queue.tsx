import { useState } from 'preact/hooks';
import { tryNow, waitingSends } from '../../api/waiting.ts';
import { useAddressOf } from '../../components/address-of.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { Page } from '../../components/page.tsx';
import { useLoading } from '../../components/use-loading.ts';
import type { Draft } from '../../drafts/draft.ts';
import { cancelDecision } from '../../drafts/outbox.ts';
import { listQueued } from '../../drafts/outbox-drafts.ts';
import { listDecisions, type Waiting } from '../../drafts/outbox-store.ts';
import { sendKept } from '../../api/send.ts';
import { say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { queueMessages } from '../../i18n/queue.ts';
import { myId } from '../../session.ts';
import { allUnderway, underwayOf, unmark } from './send-product.ts';
import { SendingProgress } from './sending-progress.tsx';

interface Queue {
  readonly products: readonly Draft[];
  readonly decisions: readonly Waiting[];
}

const read = async (): Promise<Queue> => ({
  products: await listQueued(),
  decisions: await listDecisions(myId.value),
});

const since = (instant: number): string =>
  say(queueMessages).sentOff(dayAndTime(new Date(instant).toISOString()));

function sendNow(): void {
  tryNow();
  void sendKept();
}

/** Everything that waits on this phone until it is sent: products with their progress, and decisions. */
export function QueuePage() {
  const messages = say(queueMessages);
  const [queue, setQueue] = useState<Queue>();
  const [round, setRound] = useState(0);
  const [said, setSaid] = useState<string>();
  // Read again whenever something was sent, refused or begun.
  useLoading(read, setQueue, [round, myId.value, waitingSends.value, allUnderway.value]);
  const after = (what: string): void => {
    setSaid(what);
    setRound((before) => before + 1);
  };
  const cancelProduct = async (draft: Draft): Promise<void> => {
    underwayOf(draft.id)?.cancel();
    await unmark(draft);
    after(messages.cancelled(messages.product(draft.form.name.trim())));
  };
  const cancel = async (decision: Waiting): Promise<void> => {
    await cancelDecision(decision);
    after(messages.decisionCancelled(decision.title));
  };
  const isEmpty = queue && queue.products.length + queue.decisions.length === 0;
  return (
    <Page title={messages.title} back="/">
      {said !== undefined && (
        <Outcome>
          <Notice mood="note">{said}</Notice>
        </Outcome>
      )}
      {isEmpty && (
        <>
          <Notice mood="ok">{messages.nothing}</Notice>
          <ButtonLink icon="home" kind="main" to="/">
            {messages.toHome}
          </ButtonLink>
        </>
      )}
      {queue && !isEmpty && (
        <>
          <p class="soft">{messages.why}</p>
          <ul class="rows">
            {queue.products.map((draft) => (
              <Product key={draft.id} draft={draft} onCancel={() => cancelProduct(draft)} />
            ))}
            {queue.decisions.map((decision) => (
              <li key={decision.path}>
                <Icon name="send" />
                <span class="grow">
                  {decision.title}
                  <span class="line small soft">{since(decision.made)}</span>
                </span>
                <Cancel of={decision.title} onCancel={() => cancel(decision)} />
              </li>
            ))}
          </ul>
          <Button icon="refresh" kind="main" onPress={sendNow}>
            {messages.sendNow}
          </Button>
        </>
      )}
    </Page>
  );
}

function Product({ draft, onCancel }: { readonly draft: Draft; readonly onCancel: () => unknown }) {
  const messages = say(queueMessages);
  const { id, form, photo, canShow, sentPhoto, queued } = draft;
  const local = useAddressOf(canShow ? photo : undefined);
  const shown = photo ? local : sentPhoto;
  const sending = underwayOf(id);
  const name = messages.product(form.name.trim());
  return (
    <li>
      {shown === undefined ? (
        <span class="thumb" />
      ) : (
        <img class="thumb" src={shown} alt="" width="64" height="64" decoding="async" />
      )}
      <div class="grow">
        {name}
        {queued && <span class="line small soft">{since(queued.at)}</span>}
        {sending && <SendingProgress now={sending.now.value} />}
      </div>
      <Cancel of={name} onCancel={onCancel} />
    </li>
  );
}

const Cancel = ({ of, onCancel }: { readonly of: string; readonly onCancel: () => unknown }) => (
  <Button icon="cross" kind="quiet" onPress={onCancel}>
    {say(queueMessages).cancel}
    <span class="unseen"> {of}</span>
  </Button>
);

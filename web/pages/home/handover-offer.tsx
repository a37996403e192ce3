import { useState } from 'preact/hooks';
import type { SessionReply } from '../../../functions/http/contract/session.ts';
import { answerHandover } from '../../api/handover.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { ProblemsOrProof } from '../../components/desk-proof.tsx';
import { Notice } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { Page } from '../../components/page.tsx';
import { handoverMessages } from '../../i18n/handover.ts';
import { say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { renewSession } from '../../session.ts';

type Offer = NonNullable<SessionReply['handover']>;

/** Asks a member, in the place of her home, whether she takes over the role of coordinator that is offered to her. */
export function HandoverOffer({ offer, onLater }: { readonly offer: Offer; readonly onLater: () => void }) {
  const messages = say(handoverMessages);
  const action = useAction();
  const [answered, setAnswered] = useState<{ readonly accepted: boolean; readonly reply: SessionReply }>();
  const { by, overlaps, until } = offer;
  const answer = (accepted: boolean) => (): Promise<boolean> =>
    action.run(async () => setAnswered({ accepted, reply: await answerHandover(accepted) }));
  if (answered) {
    const { accepted, reply } = answered;
    return (
      <Page title={accepted ? messages.acceptedTitle : messages.declinedTitle}>
        <Outcome>
          <Notice mood="ok">{accepted ? messages.accepted : messages.declined(by.name)}</Notice>
        </Outcome>
        <Button icon="next" kind="main" onPress={() => renewSession(reply)}>
          {messages.goOn}
        </Button>
      </Page>
    );
  }
  return (
    <Page title={messages.offeredTitle}>
      <p>{messages.offered(by.name)}</p>
      <p>{messages.duties}</p>
      <p>
        {overlaps ? messages.thenBoth(by.name) : messages.thenGone(by.name)}{' '}
        {messages.until(dayAndTime(until))}
      </p>
      <ProblemsOrProof lines={action.problems} onProven={answer(true)} />
      <Button icon="check" kind="main" busy={action.busy} onPress={answer(true)}>
        {messages.accept}
      </Button>
      <Button icon="cross" busy={action.busy} onPress={answer(false)}>
        {messages.decline}
      </Button>
      <Button icon="clock" kind="quiet" onPress={onLater}>
        {messages.later}
      </Button>
    </Page>
  );
}

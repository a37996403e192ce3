import { useState } from 'preact/hooks';
import type { PartnerCodeReply, PartnerList } from '../../../functions/http/contract/partners.ts';
import { makePartnerCode, withdrawPartnerCode } from '../../api/partners.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { SendText } from '../../components/send-text.tsx';
import { say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { partnerMessages } from '../../i18n/partners.ts';
import { session } from '../../session.ts';

/** Makes the code for another village and shows it once, with a text to send by hand; or shows that one waits. */
export function MakeCode({
  waiting,
  onChanged,
}: {
  readonly waiting: PartnerList['code'];
  readonly onChanged: () => void;
}) {
  const messages = say(partnerMessages);
  const action = useAction();
  const [made, setMade] = useState<PartnerCodeReply>();
  const make = () =>
    action.run(async () => {
      setMade(await makePartnerCode());
      onChanged();
    });
  const withdraw = () =>
    action.run(async () => {
      await withdrawPartnerCode();
      setMade(undefined);
      onChanged();
    });
  const name = session.value?.community.name ?? '';
  return (
    <section class="card stack">
      <p class="small soft">{messages.makeWhy}</p>
      {made ? (
        <Outcome>
          <SendText text={messages.send(name, made.code, dayAndTime(made.expiresAt))} />
        </Outcome>
      ) : (
        waiting && (
          <Notice mood="wait">{messages.waits(waiting.by.name, dayAndTime(waiting.expiresAt))}</Notice>
        )
      )}
      <Problems lines={action.problems} />
      {!made && (
        <Button icon="plus" busy={action.busy} onPress={make}>
          {messages.make}
        </Button>
      )}
      {(made ?? waiting) && (
        <Button icon="cross" kind="quiet" busy={action.busy} onPress={withdraw}>
          {messages.withdraw}
        </Button>
      )}
    </section>
  );
}

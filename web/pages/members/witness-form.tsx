import { useState } from 'preact/hooks';
import type { ConsentKind } from '../../../functions/domain/people/consent.ts';
import type { ConsentRow, WitnessConsent } from '../../../functions/http/contract/consents.ts';
import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { witnessConsent } from '../../api/people.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { CONSENT_KINDS } from '../../components/consent-kinds.ts';
import { HeldFields } from '../../components/held-fields.tsx';
import { Listen } from '../../components/listen.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Receipt } from '../../components/receipt.tsx';
import { consentMessages } from '../../i18n/consents.ts';
import { language, say } from '../../i18n/language.ts';
import { memberMessages } from '../../i18n/members.ts';

/** Records what a member said or signed, with the coordinator as the witness. */
export function WitnessForm({
  member,
  onRecorded,
}: {
  readonly member: MemberRow;
  /** Called with the member's consents after recording. */
  readonly onRecorded: (granted: ConsentKind[]) => void;
}) {
  const messages = say(memberMessages);
  const action = useAction();
  const [kind, setKind] = useState<ConsentKind>('ownPage');
  const [how, setHow] = useState<WitnessConsent['how']>('spoken');
  const [said, setSaid] = useState<'yes' | 'no'>('yes');
  const [receipt, setReceipt] = useState<ConsentRow>();
  const record = () =>
    action.run(async () => {
      setReceipt(undefined);
      const { consents } = await witnessConsent(member.id, kind, { granted: said === 'yes', how });
      onRecorded(consents.filter(({ granted }) => granted).map((row) => row.kind));
      setReceipt(consents.find((row) => row.kind === kind));
    });
  return (
    <section class="card stack">
      <h2>{messages.record}</h2>
      <p class="small soft">{messages.recordWhy(member.name)}</p>
      <HeldFields busy={action.busy}>
        <Choice
          name="consent-kind"
          legend={messages.which}
          options={CONSENT_KINDS.map((value) => ({ value, label: say(consentMessages).kinds[value] }))}
          chosen={kind}
          onChoose={setKind}
        />
        <p class="small soft">{say(consentMessages).means[kind]}</p>
        <Listen text={say(consentMessages).means[kind]} language={language.value} />
        <Choice
          name="consent-how"
          legend={messages.how}
          options={[
            { value: 'spoken', label: messages.hows.spoken },
            { value: 'paper', label: messages.hows.paper },
          ]}
          chosen={how}
          onChoose={setHow}
        />
        <Choice
          name="consent-what"
          legend={messages.what}
          options={[
            { value: 'yes', label: messages.whats.yes },
            { value: 'no', label: messages.whats.no },
          ]}
          chosen={said}
          onChoose={setSaid}
        />
      </HeldFields>
      <Problems lines={action.problems} />
      <Button icon="pencil" kind="main" busy={action.busy} onPress={record}>
        {messages.save}
      </Button>
      <div role="status">
        {receipt && (
          <Notice mood="ok">
            <p>{messages.recorded}</p>
            <Receipt row={receipt} />
          </Notice>
        )}
      </div>
    </section>
  );
}

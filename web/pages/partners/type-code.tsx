import { useState } from 'preact/hooks';
import type { PartnerRow } from '../../../functions/http/contract/partners.ts';
import { becomePartners, lookAtPartnerCode } from '../../api/partners.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { TextField } from '../../components/text-fields.tsx';
import { say } from '../../i18n/language.ts';
import { partnerMessages } from '../../i18n/partners.ts';

/** Takes the code of another village: the user sees whose it is before she agrees. */
export function TypeCode({ onAgreed }: { readonly onAgreed: (partner: PartnerRow) => void }) {
  const messages = say(partnerMessages);
  const action = useAction();
  const [code, setCode] = useState('');
  const [owner, setOwner] = useState<Awaited<ReturnType<typeof lookAtPartnerCode>>>();
  const submit = (event: Event) => {
    event.preventDefault();
    return action.run(async () => {
      if (!owner) return setOwner(await lookAtPartnerCode(code));
      onAgreed(await becomePartners(code));
      setOwner(undefined);
      setCode('');
    });
  };
  return (
    <form class="card stack" onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        name="code"
        label={messages.type}
        value={code}
        problems={action.problems}
        onType={(typed) => {
          setCode(typed);
          setOwner(undefined);
        }}
      />
      {owner && (
        <Outcome>
          <Notice mood="note">{messages.agreeWhy(owner.name, owner.village)}</Notice>
        </Outcome>
      )}
      <Button icon={owner ? 'hand' : 'search'} kind={owner ? 'solid' : 'plain'} submit busy={action.busy}>
        {owner ? messages.agree(owner.name) : messages.look}
      </Button>
    </form>
  );
}

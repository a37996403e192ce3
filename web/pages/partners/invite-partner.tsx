import { useState } from 'preact/hooks';
import type { InvitedPartnerRow, PartnerRow } from '../../../functions/http/contract/partners.ts';
import { useLoaded } from '../../api/loaded.ts';
import { invitePartner, listInvited, listPartners, withdrawInvitation } from '../../api/partners.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { FormFaults } from '../../components/form-faults.tsx';
import { Show } from '../../components/loading.tsx';
import { Problems } from '../../components/notice.tsx';
import { TextField } from '../../components/text-fields.tsx';
import { sortByField } from '../../drafts/sort-problems.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { partnerMessages } from '../../i18n/partners.ts';

/** What partners do for a campaign, in counts, and the way to invite another; read when it is opened. */
export function InvitePartners({ campaign }: { readonly campaign: string }) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Partners campaign={campaign} />;
  return (
    <Button icon="people" onPress={() => setOpen(true)}>
      {say(partnerMessages).title}
    </Button>
  );
}

function Partners({ campaign }: { readonly campaign: string }) {
  const messages = say(partnerMessages);
  const invited = useLoaded(`campaign/${campaign}/partners`, (left) => listInvited(campaign, left));
  const partners = useLoaded('partners', listPartners);
  return (
    <section class="card stack">
      <h2>{messages.title}</h2>
      <Show from={invited}>
        {({ invited: rows }) => (
          <>
            {rows.map((row) => (
              <Invited key={row.partner.id} campaign={campaign} row={row} onWithdrawn={invited.reload} />
            ))}
            <Show from={partners}>
              {({ partners: all }) => {
                const left = all.filter(
                  ({ id }) => !rows.some((row) => row.partner.id === id && row.answer !== 'withdrawn'),
                );
                const [first] = left;
                if (first)
                  return (
                    <InviteForm key={first.id} campaign={campaign} partners={left} onSent={invited.set} />
                  );
                return all.length === 0 ? <a href="/promosi/mitra">{messages.none}</a> : null;
              }}
            </Show>
          </>
        )}
      </Show>
    </section>
  );
}

const number = (value: number): string => formatNumber(value, language.value);

function Invited({
  campaign,
  row: { partner, answer, counts },
  onWithdrawn,
}: {
  readonly campaign: string;
  readonly row: InvitedPartnerRow;
  readonly onWithdrawn: () => void;
}) {
  const messages = say(partnerMessages);
  const action = useAction();
  const withdraw = async (): Promise<void> => {
    if (await action.run(() => withdrawInvitation(campaign, partner.id))) onWithdrawn();
  };
  const people = counts?.people;
  return (
    <div>
      <h3>{partner.name}</h3>
      <p>{messages.answers[answer]}</p>
      <Problems lines={action.problems} />
      {answer === 'waiting' && (
        <Button icon="cross" kind="quiet" busy={action.busy} onPress={withdraw}>
          {messages.takeBack}
        </Button>
      )}
      {counts && <p>{messages.counts(number(counts.out), number(counts.planned))}</p>}
      {people && (
        <p>
          {[
            messages.people(number(people.withPosts)),
            ...(people.reached === null ? [] : [messages.reached(number(people.reached))]),
            ...(people.engaged === null ? [] : [messages.engaged(number(people.engaged))]),
          ].join(' · ')}
        </p>
      )}
      {counts && !people && <p class="small soft">{messages.few}</p>}
    </div>
  );
}

function InviteForm({
  campaign,
  partners,
  onSent,
}: {
  readonly campaign: string;
  readonly partners: readonly PartnerRow[];
  readonly onSent: (all: Awaited<ReturnType<typeof invitePartner>>) => void;
}) {
  const messages = say(partnerMessages);
  const action = useAction();
  const [partner, setPartner] = useState(partners[0]?.id ?? '');
  const [words, setWords] = useState('');
  const wrong = sortByField(action.problems, ['words']);
  const submit = (event: Event) => {
    event.preventDefault();
    return action.run(async () => onSent(await invitePartner(campaign, { partner, words })));
  };
  return (
    <form class="stack" onSubmit={(event) => void submit(event)} noValidate>
      <Choice
        name="partner"
        legend={messages.askWho}
        options={partners.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={partner}
        onChoose={setPartner}
      />
      <TextField
        name="words"
        label={messages.words}
        hint={messages.wordsHint}
        lines={3}
        value={words}
        problems={wrong.words}
        onType={setWords}
      />
      <FormFaults refused={action.problems} other={wrong.other} />
      <Button icon="send" kind="solid" submit busy={action.busy}>
        {messages.sendIt}
      </Button>
    </form>
  );
}

import type { PartnerRow } from '../../../functions/http/contract/partners.ts';
import { type Loaded, useLoaded } from '../../api/loaded.ts';
import { endPartnership, listPartners } from '../../api/partners.ts';
import { useAction } from '../../components/action.ts';
import { ConfirmedButton } from '../../components/confirmed-button.tsx';
import { Show } from '../../components/loading.tsx';
import { Problems } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useConfirmation } from '../../components/use-confirmation.ts';
import { say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { partnerMessages } from '../../i18n/partners.ts';
import type { Params } from '../../router.ts';
import { AnswerInvitation } from './answer-invitation.tsx';
import { Invitations } from './invitations.tsx';
import { MakeCode } from './make-code.tsx';
import { TypeCode } from './type-code.tsx';

/** For coordinators: the partners, or the answer to one of their invitations. */
export const Partners = ({ params }: { readonly params: Params }) =>
  params['invitation'] === undefined ? <AllPartners /> : <AnswerInvitation params={params} />;

/** Invitations of partners, the partners, and the codes by which others become partners. */
function AllPartners() {
  const messages = say(partnerMessages);
  const partners = useLoaded('partners', listPartners);
  return (
    <Page title={messages.title} back="/promosi">
      <p class="lead">{messages.why}</p>
      <Invitations />
      <Show from={partners}>
        {({ partners: all, code }) => (
          <>
            {all.length === 0 && <p class="soft">{messages.none}</p>}
            {all.map((one) => (
              <PartnerCard key={one.id} partner={one} onEnded={partners.reload} />
            ))}
            <MakeCode waiting={code} onChanged={partners.reload} />
            <TypeCode onAgreed={(one) => showNew(partners, one)} />
          </>
        )}
      </Show>
    </Page>
  );
}

/** Shows a new partner at once, before the list is read again. */
function showNew(partners: Loaded<Awaited<ReturnType<typeof listPartners>>>, added: PartnerRow): void {
  const { value } = partners;
  if (value)
    partners.set({ ...value, partners: [...value.partners.filter(({ id }) => id !== added.id), added] });
  partners.reload();
}

function PartnerCard({
  partner: { id, name, village, since, by },
  onEnded,
}: {
  readonly partner: PartnerRow;
  readonly onEnded: () => void;
}) {
  const messages = say(partnerMessages);
  const action = useAction();
  const confirmation = useConfirmation();
  const end = async (): Promise<void> => {
    if (await action.run(() => endPartnership(id))) onEnded();
  };
  return (
    <section class="card stack" aria-label={name}>
      <h2>{name}</h2>
      <p class="small soft">
        {village} · {messages.since(dayAndTime(since), by.name)}
      </p>
      <Problems lines={action.problems} />
      <ConfirmedButton
        label={messages.end}
        why={messages.endWhy(name)}
        confirm={messages.end}
        icon="cross"
        busy={action.busy}
        confirmation={confirmation}
        onConfirm={end}
      />
    </section>
  );
}

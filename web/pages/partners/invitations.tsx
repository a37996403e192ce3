import type { CampaignInvitationRow } from '../../../functions/http/contract/partners.ts';
import { useLoaded } from '../../api/loaded.ts';
import { declineInvitation, listInvitations } from '../../api/partners.ts';
import { useAction } from '../../components/action.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Show } from '../../components/loading.tsx';
import { Problems } from '../../components/notice.tsx';
import { formatDay, noonOf } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { partnerMessages } from '../../i18n/partners.ts';

/** The campaigns of partners to which the community is invited, each to be joined or declined in a tap. */
export function Invitations() {
  const invitations = useLoaded('invitations', listInvitations);
  return (
    <Show from={invitations}>
      {({ invitations: all }) =>
        all.map((one) => <Invitation key={one.id} invitation={one} onDeclined={invitations.reload} />)
      }
    </Show>
  );
}

function Invitation({
  invitation: { id, partner, title, from, days, words, answer, withdrawn },
  onDeclined,
}: {
  readonly invitation: CampaignInvitationRow;
  readonly onDeclined: () => void;
}) {
  const messages = say(partnerMessages);
  const action = useAction();
  const decline = async (): Promise<void> => {
    if (await action.run(() => declineInvitation(id))) onDeclined();
  };
  return (
    <section class="card stack" aria-label={title}>
      <h2>{title}</h2>
      <p class="small soft">
        {partner.name} · {partner.village} ·{' '}
        {messages.dates(formatDay(noonOf(from), 'UTC', language.value), days)}
      </p>
      <p class="keep-lines">{words}</p>
      <Problems lines={action.problems} />
      {withdrawn ? (
        <p>{messages.answers.withdrawn}</p>
      ) : answer === undefined ? (
        <div class="buttons">
          <ButtonLink icon="check" kind="solid" to={`/promosi/mitra/${id}`}>
            {messages.join}
          </ButtonLink>
          <Button icon="cross" busy={action.busy} onPress={decline}>
            {messages.decline}
          </Button>
        </div>
      ) : (
        <ButtonLink icon="next" to={`/promosi/${answer}`}>
          {messages.joined}
        </ButtonLink>
      )}
    </section>
  );
}

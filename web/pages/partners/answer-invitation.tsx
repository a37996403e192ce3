import type { CampaignKindRow } from '../../../functions/http/contract/campaign-kinds.ts';
import type { ProposeCampaign } from '../../../functions/http/contract/campaigns.ts';
import type { CampaignInvitationRow } from '../../../functions/http/contract/partners.ts';
import { listCampaignKinds } from '../../api/campaigns.ts';
import { useLoaded } from '../../api/loaded.ts';
import { answerInvitation, listInvitations } from '../../api/partners.ts';
import { Show } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { isoDay } from '../../i18n/formats.ts';
import { say } from '../../i18n/language.ts';
import { partnerMessages } from '../../i18n/partners.ts';
import type { Params } from '../../router.ts';
import { serverNow, zone } from '../../session.ts';
import { emptyWish, ProposeAs } from '../campaigns/propose.tsx';

/** Joins a partner's campaign: the form of a new campaign with its title, kind and dates, and the user's own products. */
export function AnswerInvitation({ params }: { readonly params: Params }) {
  const messages = say(partnerMessages);
  const invitations = useLoaded('invitations', listInvitations);
  const kinds = useLoaded('campaign-kinds', listCampaignKinds);
  const today = isoDay(serverNow(), zone.value);
  return (
    <Page title={messages.join} back="/promosi/mitra">
      <Show from={invitations}>
        {({ invitations: all }) => {
          const found = all.find(({ id }) => id === params['invitation']);
          if (!found) return <Notice mood="note">{messages.gone}</Notice>;
          return (
            <Show from={kinds}>
              {(of) => (
                <ProposeAs
                  kinds={of}
                  kind={found.kind}
                  initial={(kind) => wishFrom(found, kind, today)}
                  propose={(campaign, wish) => answerInvitation(found.id, { campaign, wish })}
                />
              )}
            </Show>
          );
        }}
      </Show>
    </Page>
  );
}

/** Returns the wish with which a campaign begins that answers an invitation: its days, from today where they have begun. */
function wishFrom(invitation: CampaignInvitationRow, kind: CampaignKindRow, today: string): ProposeCampaign {
  const { title, from, days, until, on, feast, weekdays } = invitation;
  const dates = { from: from < today ? today : from, days, until, on, feast, weekdays };
  const asked = kind.fields.flatMap(({ name }) => {
    const date = name in dates ? dates[name as keyof typeof dates] : undefined;
    return date === undefined ? [] : [[name, date]];
  });
  return { ...emptyWish(kind, today), title, ...Object.fromEntries(asked) };
}

import type { CampaignReply, ProposeCampaign } from '../../../functions/http/contract/campaigns.ts';
import { goTo } from '../../address.ts';
import { changeCampaign, listCampaignKinds, readCampaign } from '../../api/campaigns.ts';
import { useLoaded } from '../../api/loaded.ts';
import { Show } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { say } from '../../i18n/language.ts';
import type { Params } from '../../router.ts';
import { CampaignForm } from './campaign-form.tsx';
import { keepPlan } from './kept-plans.ts';

/** Changes what a campaign is to be, before or after it was scheduled. */
export function ChangeCampaign({ params }: { readonly params: Params }) {
  const id = params['id'] ?? '';
  const messages = say(campaignMessages);
  const kinds = useLoaded('campaign-kinds', listCampaignKinds);
  const campaign = useLoaded(`campaign/${id}`, (left) => readCampaign(id, left));
  return (
    <Page title={messages.changeIt} back={`/promosi/${id}`}>
      <Show from={campaign}>
        {(before) => (
          <Show from={kinds}>
            {({ kinds: all, feasts }) => {
              const kind = all.find((one) => one.kind === before.kind);
              if (!kind || !before.mayChange) return <Notice mood="note">{messages.onlyCoordinator}</Notice>;
              return (
                <>
                  {before.status !== 'proposed' && <p class="soft">{messages.changeWhy}</p>}
                  {/* What somebody else changed since replaces the fields: an edit names the revision that it read. */}
                  <CampaignForm
                    key={before.revision}
                    kind={kind}
                    feasts={feasts}
                    initial={wishOf(
                      before,
                      kind.fields.map(({ name }) => name),
                    )}
                    send={before.status === 'proposed' ? messages.seePlan : messages.changeNow}
                    onSend={async (wish, isHere) => {
                      const changed = await changeCampaign(before, wish);
                      if (before.status !== 'proposed') keepPlan(changed);
                      // The posts of a former plan are shown no longer; those that stay come with the next reading.
                      const { campaign: row, revision, posts, redressed } = changed;
                      const made = redressed ? {} : { posts: [], helpFirst: [], expected: posts.length };
                      campaign.set({ ...before, ...row, revision, ...made });
                      campaign.reload();
                      if (isHere()) goTo(`/promosi/${id}`, 'replace');
                    }}
                  />
                </>
              );
            }}
          </Show>
        )}
      </Show>
    </Page>
  );
}

/** Returns what was asked for when a campaign was proposed or last changed, as far as its kind has such fields. */
function wishOf(campaign: CampaignReply, fields: readonly (keyof ProposeCampaign)[]): ProposeCampaign {
  const { kind, title, products, audience, stories, asks, sentence, theme, channels, without } = campaign;
  const { from, days, start, perDay, weekdays, until, on, seats, feast } = campaign;
  const all = { from, days, start, perDay, weekdays, until, on, seats, feast };
  const ofKind = Object.fromEntries(
    Object.entries(all).filter(
      ([name, value]) => value !== undefined && fields.some((field) => field === name),
    ),
  );
  return {
    kind,
    title,
    products: products.map(({ id }) => id),
    audience,
    ...(stories && { stories }),
    ...(asks && { asks }),
    ...(sentence !== undefined && { sentence }),
    ...(theme !== undefined && { theme }),
    ...(channels && { channels }),
    ...(without && { without }),
    ...ofKind,
  };
}

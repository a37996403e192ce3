import { readCampaign } from '../../api/campaigns.ts';
import type { CampaignReply } from '../../../functions/http/contract/campaigns.ts';
import { type Loaded, useLoaded } from '../../api/loaded.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Desk } from '../../components/desk.tsx';
import { Show } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import type { Params } from '../../router.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { formatDay, noonOf } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { has } from '../../session.ts';
import { productMessages } from '../../i18n/product.ts';
import { InvitePartners } from '../partners/invite-partner.tsx';
import { AskTheGroup } from './ask-group.tsx';
import { isOver } from './is-over.ts';
import { keptPlan } from './kept-plans.ts';
import { CampaignChip } from './campaign-chip.tsx';
import { CampaignList } from './campaigns.tsx';
import { LeftOut } from './left-out.tsx';
import { KeepTemplate } from './keep-template.tsx';
import { LivePosts } from './live-posts.tsx';
import { PlanToSchedule } from './plan-to-schedule.tsx';
import { ScheduleAgain } from './schedule-again.tsx';
import { Steer } from './steer.tsx';

/** Shows one campaign: its plan before it is scheduled, its posts afterwards. */
export function CampaignPage({ params }: { readonly params: Params }) {
  const id = params['id'] ?? '';
  return (
    <Desk list={() => <CampaignList shown={id} />} label={say(campaignMessages).title}>
      <Detail id={id} />
    </Desk>
  );
}

function Detail({ id }: { readonly id: string }) {
  const messages = say(campaignMessages);
  const campaign = useLoaded(`campaign/${id}`, (left) => readCampaign(id, left));
  return (
    <Page title={campaign.value?.title ?? messages.title} back="/promosi">
      <Show from={campaign}>
        {(value) => (
          <>
            <CampaignChip campaign={value} />
            <p class="soft">
              {messages.fromTo(formatDay(noonOf(value.from), 'UTC', language.value), value.days)} ·{' '}
              {say(productMessages).audiences[value.audience]} · {messages.proposedBy(value.proposedBy.name)}
              {value.stories && ` · ${messages.withStories}`}
              {value.asks && ` · ${messages.withQuestion}`}
              {value.sentence !== undefined && ` · “${value.sentence}”`}
            </p>
            {value.status === 'proposed' ? (
              <Planned campaign={value} reload={campaign.reload} />
            ) : (
              <Running campaign={value} loaded={campaign} />
            )}
            {value.status !== 'cancelled' && !isEnded(value) && (
              <AskTheGroup
                campaign={value}
                onAsked={(ask) => {
                  campaign.set({ ...value, ask });
                  campaign.reload();
                }}
              />
            )}
            {value.mayChange && (
              <ButtonLink icon="pencil" to={`/promosi/${id}/ubah`}>
                {messages.changeIt}
              </ButtonLink>
            )}
            {(has('coordinator') || has('member')) && value.status !== 'proposed' && (
              <ButtonLink icon="plus" to={`/promosi/${id}/salin`}>
                {messages.copy}
              </ButtonLink>
            )}
            {has('coordinator') && value.status !== 'cancelled' && <InvitePartners campaign={id} />}
            {has('coordinator') && <KeepTemplate campaign={value} />}
            <Steer
              campaign={value}
              ended={isEnded(value)}
              onSteered={(row) => {
                campaign.set({ ...value, ...row });
                campaign.reload();
              }}
            />
          </>
        )}
      </Show>
    </Page>
  );
}

/** Returns whether no post can still be published, so that there is nothing left to pause or cancel. */
const isEnded = ({ posts, expected, status }: CampaignReply): boolean =>
  status !== 'proposed' && posts.length >= expected && posts.every(isOver);

function Planned({ campaign, reload }: { readonly campaign: CampaignReply; readonly reload: () => void }) {
  const messages = say(campaignMessages);
  return (
    <>
      <h2>{messages.plan}</h2>
      <p class="small soft">{messages.planWhy}</p>
      <PlanToSchedule campaign={campaign} reload={reload} />
    </>
  );
}

function Running({
  campaign,
  loaded,
}: {
  readonly campaign: CampaignReply;
  readonly loaded: Loaded<CampaignReply>;
}) {
  const plan = keptPlan(campaign.id);
  return (
    <>
      {plan?.redressed && plan.redressed.posts + plan.redressed.tooSoon > 0 && (
        <Notice mood="ok">{say(campaignMessages).redressed(plan.redressed)}</Notice>
      )}
      <LivePosts campaign={campaign} loaded={loaded} plan={plan} />
      <LeftOut rows={plan?.leftOut ?? []} />
      <ScheduleAgain campaign={campaign} reload={loaded.reload} />
    </>
  );
}

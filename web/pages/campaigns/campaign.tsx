import { readCampaign, readPlan, scheduleCampaign } from '../../api/campaigns.ts';
import type { CampaignReply } from '../../../functions/http/contract/campaigns.ts';
import type { PostState } from '../../../functions/domain/post-states.ts';
import { type Loaded, useLoaded } from '../../api/loaded.ts';
import { useAct } from '../../parts/act.ts';
import { Button } from '../../parts/button.tsx';
import { Show } from '../../parts/loading.tsx';
import { Notice, Problems } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import type { Params } from '../../router.ts';
import { zone } from '../../session.ts';
import { campaignWords } from '../../words/campaigns.ts';
import { formatDay, noonOf } from '../../words/formats.ts';
import { language, say } from '../../words/language.ts';
import { productWords } from '../../words/product.ts';
import { byDay } from './by-day.ts';
import { keepPlan, keptPlan } from './kept-plans.ts';
import { CampaignMark } from './campaign-mark.tsx';
import { LeftOut } from './left-out.tsx';
import { LivePosts } from './live-posts.tsx';
import { PagesToMend } from './pages-to-mend.tsx';
import { PlanByDay } from './plan-by-day.tsx';
import { Steer } from './steer.tsx';

/** One campaign: as a plan before it is scheduled, as posts on their way afterwards. */
export function CampaignPage({ params }: { readonly params: Params }) {
  const id = params['id'] ?? '';
  const words = say(campaignWords);
  const campaign = useLoaded(`campaign/${id}`, (left) => readCampaign(id, left));
  return (
    <Page title={campaign.value?.title ?? words.title} back="/promosi">
      <Show from={campaign}>
        {(value) => (
          <>
            <CampaignMark campaign={value} />
            <p class="soft">
              {words.fromTo(formatDay(noonOf(value.from), 'UTC', language.value), value.days)} ·{' '}
              {say(productWords).audiences[value.audience]} · {words.proposedBy(value.proposedBy.name)}
            </p>
            {value.status === 'proposed' ? (
              <Planned campaign={value} again={campaign.again} />
            ) : (
              <Running campaign={value} loaded={campaign} />
            )}
            <Steer
              campaign={value}
              ended={isEnded(value)}
              onSteered={(row) => {
                campaign.set({ ...value, ...row });
                campaign.again();
              }}
            />
          </>
        )}
      </Show>
    </Page>
  );
}

const OVER: ReadonlySet<PostState> = new Set(['published', 'removing', 'removed', 'failed', 'cancelled']);

/** Nothing of it may still go out: there is nothing left to steer. */
const isEnded = ({ posts, expected, status }: CampaignReply): boolean =>
  status !== 'proposed' && posts.length >= expected && posts.every(({ state }) => OVER.has(state));

function Planned({ campaign, again }: { readonly campaign: CampaignReply; readonly again: () => void }) {
  const words = say(campaignWords);
  const plan = useLoaded(`plan/${campaign.id}`, (left) => readPlan(campaign.id, left));
  return (
    <>
      <h2>{words.plan}</h2>
      <p class="small soft">{words.planWhy}</p>
      <Show from={plan}>
        {({ posts, pagesToMend, leftOut }) => (
          <>
            {posts.length === 0 ? (
              <Notice mood="note">{words.nothingPlanned}</Notice>
            ) : (
              <section class="stack">
                <strong>
                  {words.posts(posts.length)}, {words.dayCounts(byDay(posts, zone.value).length)}
                </strong>
                <Schedule campaign={campaign} again={again} />
              </section>
            )}
            {/* Folded, so that what keeps somebody from taking part is not far below. */}
            <PlanByDay posts={posts} folded />
            <PagesToMend pages={pagesToMend} />
            <LeftOut rows={leftOut} />
          </>
        )}
      </Show>
    </>
  );
}

/** "Atur jadwal": lets the plan run. Only for who may; others see who does. */
function Schedule({ campaign, again }: { readonly campaign: CampaignReply; readonly again: () => void }) {
  const words = say(campaignWords);
  const act = useAct();
  if (!campaign.maySchedule) return <Notice mood="note">{words.onlyCoordinator}</Notice>;
  const schedule = () =>
    act.run(async () => {
      keepPlan(await scheduleCampaign(campaign.id));
      again();
    });
  return (
    <>
      <Problems lines={act.problems} />
      <Button icon="check" kind="main" busy={act.busy} onPress={schedule}>
        {act.busy ? words.scheduling : words.schedule}
      </Button>
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
      <LivePosts campaign={campaign} loaded={loaded} plan={plan} />
      <LeftOut rows={plan?.leftOut ?? []} />
    </>
  );
}

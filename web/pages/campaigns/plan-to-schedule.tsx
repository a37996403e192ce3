import type { CampaignReply } from '../../../functions/http/contract/campaigns.ts';
import { readPlan, scheduleCampaign } from '../../api/campaigns.ts';
import { useLoaded } from '../../api/loaded.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Show } from '../../components/loading.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { zone } from '../../session.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { say } from '../../i18n/language.ts';
import { byDay } from './by-day.ts';
import { keepPlan } from './kept-plans.ts';
import { LeftOut } from './left-out.tsx';
import { PagesToMend } from './pages-to-mend.tsx';
import { PlanByDay } from './plan-by-day.tsx';

interface ToSchedule {
  readonly campaign: CampaignReply;
  readonly reload: () => void;
}

/** Shows what scheduling the campaign now would produce. */
export function PlanToSchedule({ campaign, reload }: ToSchedule) {
  const messages = say(campaignMessages);
  // The status is part of the key, since a plan from before the campaign ran does not apply to the next one.
  const plan = useLoaded(`plan/${campaign.id}/${campaign.status}`, (left) => readPlan(campaign.id, left));
  return (
    <Show from={plan}>
      {({ posts, days, pagesToMend, leftOut, givenWay }) => (
        <>
          {posts.length === 0 ? (
            <Notice mood="note">{messages.nothingPlanned}</Notice>
          ) : (
            <section class="stack">
              <strong>
                {messages.posts(posts.length)}, {messages.dayCounts(byDay(posts, zone.value).length)}
              </strong>
              <Schedule campaign={campaign} reload={reload} />
            </section>
          )}
          {givenWay !== undefined && <Notice mood="note">{messages.givenWay(givenWay)}</Notice>}
          {/* Collapsed, so that the reasons why members cannot take part are not far below. */}
          <PlanByDay posts={posts} rooms={days} collapsed />
          <PagesToMend pages={pagesToMend} />
          <LeftOut rows={leftOut} />
        </>
      )}
    </Show>
  );
}

/** "Atur jadwal": schedules the campaign. Users who may not schedule see who may. */
function Schedule({ campaign, reload }: ToSchedule) {
  const messages = say(campaignMessages);
  const action = useAction();
  if (!campaign.maySchedule) return <Notice mood="note">{messages.onlyCoordinator}</Notice>;
  const schedule = () =>
    action.run(async () => {
      keepPlan(await scheduleCampaign(campaign.id));
      reload();
    });
  return (
    <>
      <Problems lines={action.problems} />
      <Button icon="check" kind="main" busy={action.busy} onPress={schedule}>
        {action.busy ? messages.scheduling : messages.schedule}
      </Button>
    </>
  );
}

import { useState } from 'preact/hooks';
import type { CampaignReply } from '../../../functions/http/contract/campaigns.ts';
import { Button } from '../../parts/button.tsx';
import { campaignWords } from '../../words/campaigns.ts';
import { say } from '../../words/language.ts';
import { PlanToSchedule } from './plan-to-schedule.tsx';

/** Shows a newer plan for a running campaign some of whose posts were not created. The user sees it before scheduling it. */
export function ScheduleAgain({
  campaign,
  again,
}: {
  readonly campaign: CampaignReply;
  readonly again: () => void;
}) {
  const words = say(campaignWords);
  const [isOpen, setOpen] = useState(false);
  if (!campaign.mayScheduleAgain) return null;
  const done = (): void => {
    setOpen(false);
    again();
  };
  return (
    <section class="card stack">
      <h2>{words.scheduleAgain}</h2>
      <p class="small soft">{words.scheduleAgainWhy}</p>
      {isOpen ? (
        <PlanToSchedule campaign={campaign} again={done} />
      ) : (
        <Button icon="calendar" onPress={() => setOpen(true)}>
          {words.seeNewPlan}
        </Button>
      )}
    </section>
  );
}

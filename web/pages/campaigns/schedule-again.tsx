import { useState } from 'preact/hooks';
import type { CampaignReply } from '../../../functions/http/contract/campaigns.ts';
import { Button } from '../../components/button.tsx';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { say } from '../../i18n/language.ts';
import { PlanToSchedule } from './plan-to-schedule.tsx';

/** Shows a newer plan for a running campaign some of whose posts were not created. The user sees it before scheduling it. */
export function ScheduleAgain({
  campaign,
  reload,
}: {
  readonly campaign: CampaignReply;
  readonly reload: () => void;
}) {
  const messages = say(campaignMessages);
  const [isOpen, setOpen] = useState(false);
  if (!campaign.mayScheduleAgain) return null;
  const done = (): void => {
    setOpen(false);
    reload();
  };
  return (
    <section class="card stack">
      <h2>{messages.scheduleAgain}</h2>
      <p class="small soft">{messages.scheduleAgainWhy}</p>
      {isOpen ? (
        <PlanToSchedule campaign={campaign} reload={done} />
      ) : (
        <Button icon="calendar" onPress={() => setOpen(true)}>
          {messages.seeNewPlan}
        </Button>
      )}
    </section>
  );
}

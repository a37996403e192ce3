import type { CampaignReply, SteerCampaign } from '../../../functions/http/contract/campaigns.ts';
import type { PostRow } from '../../../functions/http/contract/posts.ts';
import { readCampaign, steerCampaign } from '../../api/campaigns.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { Problems } from '../../components/notice.tsx';
import { UndoBar, useUndo } from '../../components/undo.tsx';
import { useConfirmation } from '../../components/use-confirmation.ts';
import { say } from '../../i18n/language.ts';
import { steeringMessages } from '../../i18n/steering.ts';
import { isOver } from './is-over.ts';

/**
 * Offers pausing, resuming and cancelling one day of a running campaign, as long as something of it may still go out. A day that
 * is cancelled is paused at once, and ends after some seconds in which that can be taken back; of a paused one she is asked first.
 */
export function SteerDay({
  campaign: { id, status, maySteer, stoppedDays },
  day,
  posts,
  onSteered,
}: {
  readonly campaign: CampaignReply;
  readonly day: string;
  readonly posts: readonly PostRow[];
  readonly onSteered: () => void;
}) {
  const messages = say(steeringMessages);
  const action = useAction();
  const cancelling = useConfirmation();
  const undo = useUndo(action);
  const stopOf = (days: CampaignReply['stoppedDays']) => days.find((one) => one.day === day)?.is;
  const stopped = stopOf(stoppedDays);
  if (stopped === 'cancelled') return <p class="small soft">{messages.dayCancelled}</p>;
  const send = async (steering: SteerCampaign['steering']): Promise<void> => {
    await steerCampaign(id, { steering, day });
    onSteered();
  };
  if (undo.held)
    return (
      <>
        <UndoBar busy={action.busy} onUndo={() => undo.takeBack(() => send('resume'))} />
        <Problems lines={action.problems} />
      </>
    );
  const isEnded = posts.every(isOver);
  if (maySteer.length === 0 || status !== 'scheduled' || (isEnded && !stopped)) return null;
  const steer = (steering: SteerCampaign['steering']) =>
    action.run(async () => {
      await send(steering);
      cancelling.reset();
    });
  const cancel = (): unknown =>
    stopped === 'paused'
      ? cancelling.open()
      : undo.begin(
          () => send('pause'),
          async () => {
            if (stopOf((await readCampaign(id)).stoppedDays) === 'paused') await send('cancel');
          },
        );
  if (cancelling.isOpen)
    return (
      <ConfirmButton
        why={messages.cancelDayWhy}
        confirm={messages.confirmCancel}
        icon="cross"
        busy={action.busy}
        onConfirm={() => steer('cancel')}
        onDecline={cancelling.decline}
      />
    );
  return (
    <>
      <div class="buttons">
        {stopped === 'paused' ? (
          <Button icon="play" kind="quiet" busy={action.busy} onPress={() => steer('resume')}>
            {messages.resumeDay}
          </Button>
        ) : (
          <Button icon="pause" kind="quiet" busy={action.busy} onPress={() => steer('pause')}>
            {messages.pauseDay}
          </Button>
        )}
        <Button
          icon="cross"
          kind="quiet"
          busy={action.busy}
          takesFocus={cancelling.wasDeclined}
          onPress={cancel}
        >
          {messages.cancelDay}
        </Button>
      </div>
      <Problems lines={action.problems} />
    </>
  );
}

import { useState } from 'preact/hooks';
import type { CampaignReply, CampaignRow } from '../../../functions/http/contract/campaigns.ts';
import { readCampaign, steerCampaign } from '../../api/campaigns.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { UndoBar, useUndo } from '../../components/undo.tsx';
import { useConfirmation } from '../../components/use-confirmation.ts';
import { say } from '../../i18n/language.ts';
import { steeringMessages } from '../../i18n/steering.ts';

type Steering = CampaignRow['maySteer'][number];

/**
 * Offers pausing, resuming and cancelling, as far as the user may. What can be paused is paused at once when it is cancelled, and
 * ends after some seconds in which that can be taken back; cancelling anything else needs a confirmation.
 */
export function Steer({
  campaign: { id, maySteer },
  ended,
  onSteered,
}: {
  readonly campaign: CampaignReply;
  readonly ended: boolean;
  readonly onSteered: (row: CampaignRow) => void;
}) {
  const messages = say(steeringMessages);
  const action = useAction();
  const cancelling = useConfirmation();
  const undo = useUndo(action);
  const [steered, setSteered] = useState<Steering>();
  if (!steered && !undo.held && (ended || maySteer.length === 0)) return null;
  const steer = (steering: Steering) =>
    action.run(async () => {
      onSteered(await steerCampaign(id, { steering }));
      cancelling.reset();
      setSteered(steering);
    });
  const ask = (): void => {
    setSteered(undefined);
    if (!maySteer.includes('pause')) return cancelling.open();
    const carryOut = async (): Promise<void> => {
      if ((await readCampaign(id)).status !== 'paused') return;
      onSteered(await steerCampaign(id, { steering: 'cancel' }));
      setSteered('cancel');
    };
    void undo.begin(async () => onSteered(await steerCampaign(id, { steering: 'pause' })), carryOut);
  };
  const paused = maySteer.includes('resume');
  return (
    <section class="card stack">
      <h2>{messages.change}</h2>
      {steered && (
        <Outcome key={steered}>
          <Notice mood="ok">{messages.steered[steered]}</Notice>
        </Outcome>
      )}
      {undo.held ? (
        <UndoBar
          busy={action.busy}
          onUndo={() => undo.takeBack(async () => onSteered(await steerCampaign(id, { steering: 'resume' })))}
        />
      ) : cancelling.isOpen ? (
        <ConfirmButton
          why={messages.cancelWhy}
          confirm={messages.confirmCancel}
          icon="cross"
          busy={action.busy}
          onConfirm={() => steer('cancel')}
          onDecline={cancelling.decline}
        />
      ) : (
        <>
          <p class="small soft">
            {paused && messages.resumeWhy}
            {maySteer.includes('pause') && messages.pauseWhy}
          </p>
          <div class="buttons">
            {paused && (
              <Button icon="play" kind="solid" busy={action.busy} onPress={() => steer('resume')}>
                {messages.resume}
              </Button>
            )}
            {maySteer.includes('pause') && (
              <Button icon="pause" busy={action.busy} onPress={() => steer('pause')}>
                {messages.pause}
              </Button>
            )}
            {maySteer.includes('cancel') && (
              <Button icon="cross" busy={action.busy} takesFocus={cancelling.wasDeclined} onPress={ask}>
                {messages.cancel}
              </Button>
            )}
          </div>
        </>
      )}
      <Problems lines={action.problems} />
    </section>
  );
}

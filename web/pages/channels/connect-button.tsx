import { startConnecting } from '../../api/people.ts';
import { useAction } from '../../components/action.ts';
import { ProblemsOrProof } from '../../components/desk-proof.tsx';
import { Button } from '../../components/button.tsx';
import { channelMessages } from '../../i18n/channels.ts';
import { say } from '../../i18n/language.ts';

/** Leads to Meta, which redirects the browser to `/connect/<connection>`. */
export function ConnectButton({
  reconnects = false,
  kind = 'main',
}: {
  /** For channels that were connected before. */
  readonly reconnects?: boolean;
  readonly kind?: 'main' | 'plain';
}) {
  const messages = say(channelMessages);
  const action = useAction();
  const connect = () =>
    action.run(async () => {
      const { address } = await startConnecting();
      location.assign(address);
    });
  return (
    <div class="stack">
      <ProblemsOrProof lines={action.problems} onProven={connect} />
      <Button icon={reconnects ? 'refresh' : 'plug'} kind={kind} busy={action.busy} onPress={connect}>
        {reconnects ? messages.reconnect : messages.connect}
      </Button>
      <p class="small soft">{messages.connectWhy}</p>
    </div>
  );
}

import type { ChannelRow } from '../../../functions/http/contract/channels.ts';
import { disconnectChannel } from '../../api/people.ts';
import { useAction } from '../../components/action.ts';
import { ProblemsOrProof } from '../../components/desk-proof.tsx';
import { ConfirmedButton } from '../../components/confirmed-button.tsx';
import { useConfirmation } from '../../components/use-confirmation.ts';
import { channelMessages } from '../../i18n/channels.ts';
import { say } from '../../i18n/language.ts';
import { productMessages } from '../../i18n/product.ts';

/** Disconnects one of an owner's pages and accounts. Collapsed, since it is rarely wanted. */
export function Disconnect({
  channels,
  onDone,
}: {
  readonly channels: readonly ChannelRow[];
  readonly onDone: () => void;
}) {
  const connected = channels.filter(({ health }) => health.connected);
  if (connected.length === 0) return null;
  return (
    <details class="more">
      <summary>{say(channelMessages).disconnect}</summary>
      <div class="stack">
        {connected.map((channel) => (
          <One key={channel.id} channel={channel} onDone={onDone} />
        ))}
      </div>
    </details>
  );
}

function One({ channel, onDone }: { readonly channel: ChannelRow; readonly onDone: () => void }) {
  const messages = say(channelMessages);
  const action = useAction();
  const confirmation = useConfirmation();
  const name = `${channel.name} (${say(productMessages).places[channel.platform]})`;
  const disconnect = async (): Promise<void> => {
    if (await action.run(() => disconnectChannel(channel.id))) onDone();
  };
  return (
    <>
      <ProblemsOrProof lines={action.problems} onProven={disconnect} />
      <ConfirmedButton
        label={messages.disconnectOne(name)}
        why={messages.disconnectWhy(name)}
        confirm={messages.confirmDisconnect}
        icon="leave"
        busy={action.busy}
        confirmation={confirmation}
        onConfirm={disconnect}
      />
    </>
  );
}

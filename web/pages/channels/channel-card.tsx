import type { ChannelRow } from '../../../functions/http/contract/channels.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { has, serverNow } from '../../session.ts';
import { channelMessages } from '../../i18n/channels.ts';
import { language, say } from '../../i18n/language.ts';
import { dateOf, stampOf } from '../../i18n/moments.ts';
import { productMessages } from '../../i18n/product.ts';
import type { OwnersChannels } from './by-owner.ts';
import { ConnectButton } from './connect-button.tsx';
import { Disconnect } from './disconnect.tsx';

/**
 * Opens WhatsApp with a prepared message; the user chooses the recipient: a coordinator the owner, an owner the coordinator.
 * Nothing is sent automatically.
 */
const Tell = ({ page, why, step }: Readonly<Record<'page' | 'why' | 'step', string>>) => {
  const messages = say(channelMessages);
  const message = messages.message(page, why, step, `${location.origin}/halaman`);
  return (
    <ButtonLink icon="chat" to={`https://wa.me/?text=${encodeURIComponent(message)}`} outside>
      {messages.tell}
    </ButtonLink>
  );
};

/** Shows one owner's pages and accounts: in a sentence whether each works and, if not, the next step or a button for it. */
export function ChannelCard({
  owned: { owner, channels },
  isTitled = true,
  onChange,
}: {
  readonly owned: OwnersChannels;
  /** False where the owner's name is the title of the screen. */
  readonly isTitled?: boolean;
  /** Called after a channel was disconnected; absent where channels are only shown. */
  readonly onChange?: () => void;
}) {
  const messages = say(channelMessages);
  const allBroken = channels.filter(({ health }) => health.state === 'broken');
  // Reconnecting repairs all channels that it can repair, so a channel that needs it comes first.
  const broken = allBroken.find(({ health }) => health.reconnect) ?? allBroken[0];
  const lacking = channels.find(({ missing }) => missing !== undefined);
  const silent = channels.find(({ numbers }) => numbers !== undefined);
  const ending = channels.find(({ connectAgainBefore }) => connectAgainBefore !== undefined);
  const until = channels.find(({ dataAccessUntil }) => dataAccessUntil !== undefined)?.dataAccessUntil;
  return (
    <li class="card stack">
      {isTitled && <h3>{owner ? owner.name : messages.ofCommunity}</h3>}
      <ul class="rows">
        {channels.map((channel) => (
          <Channel key={channel.id} channel={channel} />
        ))}
      </ul>
      {broken ? (
        <Trouble of={broken} {...broken.health} reconnect={broken.health.reconnect === true} />
      ) : lacking?.missing ? (
        <Trouble of={lacking} reconnect {...lacking.missing} since={lacking.connectedAt} />
      ) : silent?.numbers ? (
        <Trouble of={silent} reconnect {...silent.numbers} />
      ) : ending?.connectAgainBefore !== undefined ? (
        <Ending of={ending} until={ending.connectAgainBefore} />
      ) : (
        until !== undefined && <p class="small soft">{messages.accessUntil(dateOf(until))}</p>
      )}
      {onChange && (has('coordinator') || channels.some(({ mine }) => mine)) && (
        <Disconnect channels={channels} onDone={onChange} />
      )}
    </li>
  );
}

/** Whether the user may connect a channel again: her own, or any as a coordinator. */
const mends = ({ mine }: ChannelRow): boolean => mine || has('coordinator');

/** Why a channel needs a person, with the one thing to do: a button for whoever can repair it by reconnecting. */
function Trouble({
  of,
  reconnect,
  text,
  nextStep,
  since,
}: {
  readonly of: ChannelRow;
  readonly reconnect: boolean;
  readonly text: ChannelRow['health']['text'];
  readonly nextStep?: ChannelRow['health']['nextStep'];
  readonly since: string;
}) {
  const messages = say(channelMessages);
  const connects = reconnect && mends(of);
  const why = text[language.value];
  const step = nextStep?.[language.value];
  return (
    <>
      <p>{why}</p>
      {step !== undefined && !connects && (
        <p>
          <strong>{messages.nextStep}:</strong> {step}
        </p>
      )}
      <p class="small soft">{messages.since(stampOf(since))}</p>
      <div class="stack desk-actions">
        {connects && <ConnectButton reconnects />}
        <Tell page={of.name} why={why} step={step ?? why} />
      </div>
    </>
  );
}

/**
 * Shows that a channel will stop working soon, or works only in part since then: its owner and coordinators can reconnect it,
 * whoever is no coordinator can ask one to.
 */
function Ending({ of, until }: { readonly of: ChannelRow; readonly until: string }) {
  const messages = say(channelMessages);
  const isOver = Date.parse(until) <= serverNow();
  const why = messages[isOver ? 'accessEnded' : 'accessEnds'](dateOf(until));
  return (
    <>
      <p>{why}</p>
      <div class="stack desk-actions">
        {mends(of) && <ConnectButton reconnects />}
        {!has('coordinator') && <Tell page={of.name} why={why} step={messages.reconnectStep} />}
      </div>
    </>
  );
}

const Channel = ({
  channel: { name, platform, health, numbers, missing },
}: {
  readonly channel: ChannelRow;
}) => {
  const messages = say(channelMessages);
  const well = health.state === 'healthy' && !numbers && !missing;
  return (
    <li>
      <span>
        {name} <span class="small soft">{say(productMessages).places[platform]}</span>
      </span>
      <span class={`chip ${well ? 'ok' : 'help'}`}>
        <Icon name={well ? 'check' : 'help'} />
        {well
          ? messages.healthy
          : health.state === 'healthy' && !missing
            ? messages.numbersWithheld
            : messages.broken}
      </span>
    </li>
  );
};

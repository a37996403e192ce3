import type { ChannelRow } from '../../../functions/http/contract/channels.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { has, serverNow } from '../../session.ts';
import { channelWords } from '../../words/channels.ts';
import { language, say } from '../../words/language.ts';
import { dateOf, stampOf } from '../../words/moments.ts';
import { productWords } from '../../words/product.ts';
import type { OwnersChannels } from './by-owner.ts';
import { ConnectButton } from './connect-button.tsx';

/**
 * Opens WhatsApp with a prepared message; the user chooses the recipient: a coordinator the owner, an owner the coordinator.
 * Nothing is sent automatically.
 */
const Tell = ({ page, why, step }: Readonly<Record<'page' | 'why' | 'step', string>>) => {
  const words = say(channelWords);
  const message = words.message(page, why, step, `${location.origin}/halaman`);
  return (
    <ButtonLink icon="chat" to={`https://wa.me/?text=${encodeURIComponent(message)}`} outside>
      {words.tell}
    </ButtonLink>
  );
};

/** Shows one owner's pages and accounts: in words whether each works and, if not, the next step or a button for it. */
export function ChannelCard({ owned: { owner, channels } }: { readonly owned: OwnersChannels }) {
  const words = say(channelWords);
  const allBroken = channels.filter(({ health }) => health.state === 'broken');
  // Reconnecting repairs all channels that it can repair, so a channel that needs it comes first.
  const broken = allBroken.find(({ health }) => health.reconnect) ?? allBroken[0];
  const ending = channels.find(({ connectAgainBefore }) => connectAgainBefore !== undefined);
  const until = channels.find(({ dataAccessUntil }) => dataAccessUntil !== undefined)?.dataAccessUntil;
  return (
    <li class="card stack">
      <h3>{owner ? owner.name : words.ofCommunity}</h3>
      <ul class="rows">
        {channels.map((channel) => (
          <Channel key={channel.id} channel={channel} />
        ))}
      </ul>
      {broken ? (
        <Broken channel={broken} />
      ) : ending?.connectAgainBefore !== undefined ? (
        <Ending page={ending.name} until={ending.connectAgainBefore} />
      ) : (
        until !== undefined && <p class="small soft">{words.accessUntil(dateOf(until))}</p>
      )}
    </li>
  );
}

function Broken({ channel: { name, health } }: { readonly channel: ChannelRow }) {
  const words = say(channelWords);
  const connects = has('coordinator') && health.reconnect === true;
  const why = health.text[language.value];
  const step = health.nextStep?.[language.value];
  return (
    <>
      <p>{why}</p>
      {step !== undefined && !connects && (
        <p>
          <strong>{words.nextStep}:</strong> {step}
        </p>
      )}
      {connects && <ConnectButton again />}
      <p class="small soft">{words.since(stampOf(health.since))}</p>
      <Tell page={name} why={why} step={step ?? why} />
    </>
  );
}

/**
 * Shows that a channel will stop working soon, or works only in part since then: a coordinator can reconnect it, other users
 * can ask her to.
 */
function Ending({ page, until }: { readonly page: string; readonly until: string }) {
  const words = say(channelWords);
  const isOver = Date.parse(until) <= serverNow();
  const why = words[isOver ? 'accessEnded' : 'accessEnds'](dateOf(until));
  return (
    <>
      <p>{why}</p>
      {has('coordinator') ? (
        <ConnectButton again />
      ) : (
        <Tell page={page} why={why} step={words.reconnectStep} />
      )}
    </>
  );
}

const Channel = ({ channel: { name, platform, health } }: { readonly channel: ChannelRow }) => {
  const words = say(channelWords);
  const well = health.state === 'healthy';
  return (
    <li>
      <span>
        {name} <span class="small soft">{say(productWords).places[platform]}</span>
      </span>
      <span class={`mark ${well ? 'ok' : 'help'}`}>
        <Icon name={well ? 'check' : 'help'} />
        {well ? words.healthy : words.broken}
      </span>
    </li>
  );
};

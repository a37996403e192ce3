import type { ChannelRow } from '../../../functions/http/contract/channels.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { has } from '../../session.ts';
import { channelWords } from '../../words/channels.ts';
import { language, say } from '../../words/language.ts';
import { dateOf, stampOf } from '../../words/moments.ts';
import { productWords } from '../../words/product.ts';
import type { OwnersChannels } from './by-owner.ts';
import { ConnectButton } from './connect-button.tsx';

/**
 * Opens WhatsApp with the message written, to whoever she chooses: a coordinator tells the owner, an owner the
 * coordinator. Nothing is sent by itself.
 */
function tellAbout({ name, health }: ChannelRow): string {
  const { text, nextStep } = health;
  const step = (nextStep ?? text)[language.value];
  const message = say(channelWords).message(name, text[language.value], step, `${location.origin}/halaman`);
  return `https://wa.me/?text=${encodeURIComponent(message)}`;
}

/** One owner's pages and accounts: whether each works in words, and when not, the one next step, or its button. */
export function ChannelCard({ owned: { owner, channels } }: { readonly owned: OwnersChannels }) {
  const words = say(channelWords);
  const broken = channels.find(({ health }) => health.state === 'broken');
  const connects = has('coordinator') && broken?.health.reconnect === true;
  const until = channels.find(({ dataAccessUntil }) => dataAccessUntil !== undefined)?.dataAccessUntil;
  return (
    <li class="card stack">
      <h3>{owner ? owner.name : words.ofCommunity}</h3>
      <ul class="rows">
        {channels.map((channel) => (
          <Channel key={channel.id} channel={channel} />
        ))}
      </ul>
      {broken && (
        <>
          <p>{broken.health.text[language.value]}</p>
          {broken.health.nextStep && !connects && (
            <p>
              <strong>{words.nextStep}:</strong> {broken.health.nextStep[language.value]}
            </p>
          )}
          {connects && <ConnectButton again />}
          <p class="small soft">{words.since(stampOf(broken.health.since))}</p>
          <ButtonLink icon="chat" to={tellAbout(broken)} outside>
            {words.tell}
          </ButtonLink>
        </>
      )}
      {!broken && until !== undefined && <p class="small soft">{words.accessUntil(dateOf(until))}</p>}
    </li>
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

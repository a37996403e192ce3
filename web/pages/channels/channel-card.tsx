import type { ChannelRow } from '../../../functions/http/contract/channels.ts';
import { Icon } from '../../parts/icon.tsx';
import { channelWords } from '../../words/channels.ts';
import { language, say } from '../../words/language.ts';
import { dateOf, stampOf } from '../../words/moments.ts';
import { productWords } from '../../words/product.ts';
import type { OwnersChannels } from './by-owner.ts';

/** One owner's pages and accounts: whether each works in words, and when not, the one next step. */
export function ChannelCard({ owned: { owner, channels } }: { readonly owned: OwnersChannels }) {
  const words = say(channelWords);
  const broken = channels.find(({ health }) => health.state === 'broken');
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
          {broken.health.nextStep && (
            <p>
              <strong>{words.nextStep}:</strong> {broken.health.nextStep[language.value]}
            </p>
          )}
          <p class="small soft">{words.since(stampOf(broken.health.since))}</p>
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

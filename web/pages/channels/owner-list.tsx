import { useLoaded } from '../../api/loaded.ts';
import { listChannels } from '../../api/people.ts';
import { Icon } from '../../components/icon.tsx';
import { Initials } from '../../components/initials.tsx';
import { Show } from '../../components/loading.tsx';
import { PlatformMarks } from '../../components/platform-marks.tsx';
import { showChosen } from '../../components/show-chosen.ts';
import { channelMessages } from '../../i18n/channels.ts';
import { say } from '../../i18n/language.ts';
import { byOwner, needsHelp, type OwnersChannels, ownerPath } from './by-owner.ts';

/** The owners of pages and accounts as links, those that need help first. `shown` is the address of the one that is open. */
export function OwnerList({ shown }: { readonly shown: string | undefined }) {
  const channels = useLoaded('channels', listChannels);
  return (
    <Show from={channels}>
      {({ channels: all }) => (
        <ul class="ways">
          {byOwner(all).map((owned) => (
            <Row key={owned.owner?.id} owned={owned} isShown={ownerPath(owned.owner) === shown} />
          ))}
        </ul>
      )}
    </Show>
  );
}

function Row({ owned, isShown }: { readonly owned: OwnersChannels; readonly isShown: boolean }) {
  const messages = say(channelMessages);
  const { owner, channels } = owned;
  const name = owner?.name ?? messages.ofCommunity;
  const isWell = !channels.some(needsHelp);
  return (
    <li ref={isShown ? showChosen : null}>
      <a class="way" href={ownerPath(owner)} aria-current={isShown ? 'page' : undefined}>
        <Initials name={name} />
        <span>
          <strong>{name}</strong>
          <span class="small soft">{[...new Set(channels.map((one) => one.name))].join(' · ')}</span>
          <span class="state">
            <span class={`chip ${isWell ? 'ok' : 'help'}`}>
              <Icon name={isWell ? 'check' : 'help'} />
              {isWell ? messages.healthy : messages.broken}
            </span>
            <PlatformMarks platforms={channels.map(({ platform }) => platform)} />
          </span>
        </span>
        <Icon name="next" />
      </a>
    </li>
  );
}

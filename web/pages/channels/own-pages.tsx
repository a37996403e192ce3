import { useLoaded } from '../../api/loaded.ts';
import { listChannels } from '../../api/people.ts';
import { byOwner } from './by-owner.ts';
import { ChannelCard } from './channel-card.tsx';

/** The user's own pages on her home, while one of them needs her: what is wrong, and the button that mends it. */
export function OwnPages() {
  const channels = useLoaded('channels', listChannels).value?.channels ?? [];
  return (
    <ul class="stack">
      {byOwner(channels.filter(({ mine }) => mine)).map((owned) => (
        <ChannelCard key={owned.owner?.id} owned={owned} isTitled={false} />
      ))}
    </ul>
  );
}

import type { CampaignRow } from '../../../functions/http/contract/campaigns.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listChannels } from '../../api/people.ts';
import { listTroubles } from '../../api/troubles.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Show } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { coordinatorWords } from '../../words/coordinator.ts';
import { say } from '../../words/language.ts';
import { byOwner } from '../channels/by-owner.ts';
import { ChannelCard } from '../channels/channel-card.tsx';

/** What waits for a coordinator: work that was set aside, posts that a person must decide, pages that stopped working. */
export function NeedsHelp({ campaigns }: { readonly campaigns: readonly CampaignRow[] }) {
  const words = say(coordinatorWords);
  const troubles = useLoaded('troubles', listTroubles);
  const setAside = troubles.value?.troubles.length ?? 0;
  const waiting = campaigns.filter(({ needHelp = 0 }) => needHelp > 0);
  return (
    <section class="stack">
      <h2>{words.needsHelp}</h2>
      {setAside > 0 && <Way to="/catatan">{words.setAside(setAside)}</Way>}
      {waiting.map(({ id, title, needHelp = 0 }) => (
        <Way key={id} to={`/promosi/${id}`}>
          {words.postsNeedHelp(title, needHelp)}
        </Way>
      ))}
      <Pages alone={setAside === 0 && waiting.length === 0} />
    </section>
  );
}

const Way = ({ to, children }: { readonly to: string; readonly children: string }) => (
  <Notice mood="help">
    <a class="inline-way" href={to}>
      {children}
    </a>
  </Notice>
);

/** Green only when nothing else waits: beside what needs her, it would say that all is well. */
function Pages({ alone }: { readonly alone: boolean }) {
  const words = say(coordinatorWords);
  const channels = useLoaded('channels', listChannels);
  return (
    <Show from={channels}>
      {({ channels: all }) => {
        const broken = all.filter(({ health }) => health.state === 'broken');
        if (broken.length === 0)
          return alone ? (
            <Notice mood="ok">{words.allWell(all.length)}</Notice>
          ) : (
            <p class="small soft">{words.allWell(all.length)}</p>
          );
        return (
          <>
            <ul class="stack">
              {byOwner(broken).map((owned) => (
                <ChannelCard key={owned.owner?.id} owned={owned} />
              ))}
            </ul>
            <ButtonLink icon="plug" to="/halaman">
              {words.toChannels}
            </ButtonLink>
          </>
        );
      }}
    </Show>
  );
}

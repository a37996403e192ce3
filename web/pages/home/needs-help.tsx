import type { CampaignList } from '../../../functions/http/contract/campaigns.ts';
import type { TroubleList } from '../../../functions/http/contract/audit.ts';
import type { ChannelList } from '../../../functions/http/contract/channels.ts';
import type { PageRemovalList } from '../../../functions/http/contract/consents.ts';
import type { MemberRow } from '../../../functions/http/contract/members.ts';
import type { OwnerReminders } from '../../../functions/http/contract/owner-reminders.ts';
import type { RecapsReply } from '../../../functions/http/contract/report-recaps.ts';
import { listCampaigns } from '../../api/campaigns.ts';
import { type Loaded, useAllRead, useLoaded } from '../../api/loaded.ts';
import { listOwnerReminders } from '../../api/owner-reminders.ts';
import { listChannels, listMembers } from '../../api/people.ts';
import { listRecaps } from '../../api/recaps.ts';
import { listTroubles } from '../../api/troubles.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Loading, Show } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { serverNow, zone } from '../../session.ts';
import { coordinatorMessages } from '../../i18n/coordinator.ts';
import { formatList } from '../../i18n/further-formats.ts';
import { isoDay } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { waitsForSchedule } from '../campaigns/campaign-status.ts';
import { byOwner, needsHelp } from '../channels/by-owner.ts';
import { ChannelCard } from '../channels/channel-card.tsx';
import { RecapWaits } from './recap-waits.tsx';
import { ToDelete, usePageRemovals } from './to-delete.tsx';

/** One broken page may hold back a post of every campaign: the first few are named, the others counted. */
const MOST = 5;

/** What is read to know what needs a coordinator. */
interface Needs {
  readonly campaigns: Loaded<CampaignList>;
  readonly troubles: Loaded<TroubleList>;
  readonly removals: Loaded<PageRemovalList>;
  readonly members: Loaded<MemberRow[]>;
  readonly channels: Loaded<ChannelList>;
  readonly recaps: Loaded<RecapsReply>;
  readonly reminders: Loaded<OwnerReminders>;
}

/** Reads what needs a coordinator. */
export const useNeeds = (): Needs => ({
  campaigns: useLoaded('campaigns', listCampaigns),
  troubles: useLoaded('troubles', listTroubles),
  removals: usePageRemovals(),
  members: useLoaded('members', listMembers),
  channels: useLoaded('channels', listChannels),
  recaps: useLoaded('recaps', listRecaps),
  reminders: useLoaded('owner-reminders', listOwnerReminders),
});

/**
 * Lists what needs a coordinator: posts to be deleted by hand, work that was quarantined, posts to decide about, proposals of
 * members, owners of pages to be reminded, members of whom nothing can go out, and pages that do not work or soon will not.
 */
export function NeedsHelp(needs: Needs) {
  const { campaigns: list, troubles, removals, members, channels, recaps, reminders } = needs;
  const messages = say(coordinatorMessages);
  if (!useAllRead(...Object.values(needs))) return <Loading />;
  const { campaigns = [], uncounted = 0 } = list.value ?? {};
  const quarantined = troubles.value?.troubles.length ?? 0;
  const byHand = removals.value?.posts.filter(({ state }) => state === 'byHand').length ?? 0;
  const waiting = campaigns.filter(({ needHelp = 0 }) => needHelp > 0);
  const notShown = (members.value ?? []).filter(({ needs }) => needs.length > 0);
  const unseen = reminders.value?.reminders ?? [];
  const today = isoDay(serverNow(), zone.value);
  const proposed = campaigns.filter((campaign) => waitsForSchedule(campaign, today));
  return (
    <section class="stack needs">
      {recaps.value && <RecapWaits recaps={recaps.value} />}
      <h2>{messages.needsHelp}</h2>
      <ToDelete removals={removals} />
      {quarantined > 0 && <Way to="/catatan">{messages.quarantined(quarantined)}</Way>}
      {waiting.length > 0 && (
        <div class="stack">
          {waiting.slice(0, MOST).map(({ id, title, needHelp = 0 }) => (
            <Way key={id} to={`/promosi/${id}`}>
              {messages.postsNeedHelp(title, needHelp)}
            </Way>
          ))}
          {waiting.length > MOST && <Way to="/promosi">{messages.moreNeedHelp(waiting.length - MOST)}</Way>}
          <ButtonLink icon="list" to="/kiriman">
            {messages.allWaiting}
          </ButtonLink>
        </div>
      )}
      {uncounted > 0 && <Way to="/promosi">{messages.uncounted(uncounted)}</Way>}
      {proposed.map(({ id, title, proposedBy }) => (
        <Way key={id} to={`/promosi/${id}`}>
          {messages.proposal(title, proposedBy.name)}
        </Way>
      ))}
      {unseen.length > 0 && (
        <Way to="/kiriman">{`${messages.remind}: ${firstOf(unseen.map(({ owner }) => owner))}`}</Way>
      )}
      {notShown.length > 0 && (
        <Way to="/anggota">{messages.notShown(notShown.length, firstOf(notShown))}</Way>
      )}
      <Pages
        channels={channels}
        alone={
          byHand +
            quarantined +
            waiting.length +
            uncounted +
            proposed.length +
            unseen.length +
            notShown.length ===
          0
        }
      />
    </section>
  );
}

/** Names the first few. */
const firstOf = (people: readonly { readonly name: string }[]): string =>
  formatList(
    people.slice(0, MOST).map(({ name }) => name),
    language.value,
  );

const Way = ({ to, children }: { readonly to: string; readonly children: string }) => (
  <Notice mood="help">
    <a class="inline-way" href={to}>
      {children}
    </a>
  </Notice>
);

/** The green tick is shown only when nothing else waits, since it would suggest that all is well. */
function Pages({ channels, alone }: Pick<Needs, 'channels'> & { readonly alone: boolean }) {
  const messages = say(coordinatorMessages);
  return (
    <Show from={channels}>
      {({ channels: all }) => {
        if (all.length === 0) return <Way to="/halaman">{messages.noPage}</Way>;
        const needing = all.filter(needsHelp);
        if (needing.length === 0)
          return alone ? (
            <Notice mood="ok">{messages.allWell(all.length)}</Notice>
          ) : (
            <p class="small soft">{messages.allWell(all.length)}</p>
          );
        return (
          <div class="stack two-columns">
            <ul class="stack">
              {byOwner(needing).map((owned) => (
                <ChannelCard key={owned.owner?.id} owned={owned} />
              ))}
            </ul>
            <ButtonLink icon="plug" to="/halaman">
              {messages.toChannels}
            </ButtonLink>
          </div>
        );
      }}
    </Show>
  );
}

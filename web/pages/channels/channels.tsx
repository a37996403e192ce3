import { useLoaded } from '../../api/loaded.ts';
import { listChannels } from '../../api/people.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Desk } from '../../components/desk.tsx';
import { Show } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useWide } from '../../components/use-wide.ts';
import type { Params } from '../../router.ts';
import { has } from '../../session.ts';
import { channelMessages } from '../../i18n/channels.ts';
import { language, say } from '../../i18n/language.ts';
import { dateOf } from '../../i18n/moments.ts';
import { byOwner, ownerPath } from './by-owner.ts';
import { ChannelCard } from './channel-card.tsx';
import { ConnectButton } from './connect-button.tsx';
import { OwnerList } from './owner-list.tsx';

/**
 * "Halaman & akun saya": the user's channels; for a coordinator, those of all members, with those that need help first. On a
 * desk she has the owners in a list, and one of them beside it.
 */
export function Channels({ params }: { readonly params: Params }) {
  const messages = say(channelMessages);
  const owner = params['owner'];
  const hasList = useWide('desk') && has('coordinator');
  const shown = owner === undefined ? <All isListed={hasList} /> : <OfOwner owner={owner} />;
  if (!hasList) return shown;
  return (
    <Desk
      list={() => <OwnerList shown={owner === undefined ? undefined : `/halaman/${owner}`} />}
      label={messages.byOwner}
    >
      {shown}
    </Desk>
  );
}

/** The pages and accounts of one owner. */
function OfOwner({ owner: id }: { readonly owner: string }) {
  const messages = say(channelMessages);
  const channels = useLoaded('channels', listChannels);
  const owned = byOwner(channels.value?.channels ?? []).find(
    ({ owner }) => ownerPath(owner) === `/halaman/${id}`,
  );
  return (
    <Page title={owned?.owner?.name ?? messages.ofCommunity} back="/halaman">
      <Show from={channels}>
        {() =>
          owned ? (
            <ul class="stack">
              <ChannelCard owned={owned} isTitled={false} onChange={channels.reload} />
            </ul>
          ) : (
            <Notice mood="note">{messages.none}</Notice>
          )
        }
      </Show>
    </Page>
  );
}

/** All of them; when the owners are listed beside it, only what concerns them all. */
function All({ isListed }: { readonly isListed: boolean }) {
  const messages = say(channelMessages);
  const channels = useLoaded('channels', listChannels);
  const connects = has('coordinator');
  return (
    <Page title={connects ? messages.all : messages.mine} back="/saya">
      <p class="lead">{messages.why}</p>
      <Show from={channels}>
        {({ channels: all, graphEnds }) => (
          <>
            {graphEnds && (
              <Notice mood="help">
                {graphEnds.text[language.value]} ({dateOf(graphEnds.at)})
              </Notice>
            )}
            {all.length === 0 && <None />}
            {isListed && all.length > 0 && <p class="soft">{messages.chooseOwner}</p>}
            {!isListed && all.length > 0 && (
              <>
                <h2 class="unseen">{messages.byOwner}</h2>
                <ul class="stack">
                  {byOwner(all).map((owned) => (
                    <ChannelCard key={owned.owner?.id} owned={owned} onChange={channels.reload} />
                  ))}
                </ul>
              </>
            )}
            {connects ? (
              // A channel that is broken, or soon will be, has its own button in its card.
              <ConnectButton
                kind={all.some((one) => one.health.reconnect || one.connectAgainBefore) ? 'plain' : 'main'}
              />
            ) : (
              <p class="small soft">{messages.askCoordinator}</p>
            )}
          </>
        )}
      </Show>
    </Page>
  );
}

/** Without a page, a member can be hosted on the community's, which is the usual start. */
const None = () => {
  const messages = say(channelMessages);
  return (
    <>
      <Notice mood="note" icon="shop">
        <p>{messages.none}</p>
        {has('member') && <p>{messages.noneHosting}</p>}
      </Notice>
      {has('member') && (
        <ButtonLink icon="hand" to="/izin">
          {messages.toConsent}
        </ButtonLink>
      )}
    </>
  );
};

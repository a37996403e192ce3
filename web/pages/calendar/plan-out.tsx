import { useState } from 'preact/hooks';
import type { MakeFeed, MyFeedReply } from '../../../functions/http/contract/calendar-feed.ts';
import { useLoaded } from '../../api/loaded.ts';
import { endMyFeed, makeMyFeed, planFile, readMyFeed } from '../../api/plan-out.ts';
import { useAction } from '../../components/action.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { Show } from '../../components/loading.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { useCopy } from '../../components/use-copy.tsx';
import { copyMessages } from '../../i18n/copying.ts';
import { formatMonth } from '../../i18n/desk-formats.ts';
import { noonOf } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { stampOf } from '../../i18n/moments.ts';
import { planOutMessages } from '../../i18n/plan-out.ts';
import { has } from '../../session.ts';

/** Offers the plan outside of the app: the days of a month as a table, and an address for calendar programs. */
export function PlanOut({ days }: { readonly days: readonly string[] }) {
  const messages = say(planOutMessages);
  const [isOpen, setOpen] = useState(false);
  const [from = '', to = ''] = [days[0], days.at(-1)];
  return (
    <details class="more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messages.title}</summary>
      {isOpen && (
        <div class="stack">
          <ButtonLink icon="save" to={planFile(from, to)} saveAs={`etalase-${from}-${to}.csv`}>
            {messages.file(formatMonth(noonOf(from), 'UTC', language.value))}
          </ButtonLink>
          <Feed />
        </div>
      )}
    </details>
  );
}

function Feed() {
  const messages = say(planOutMessages);
  const feed = useLoaded('calendar-feed', readMyFeed);
  return (
    <section class="card stack">
      <h2>{messages.feed}</h2>
      <p class="small soft">{messages.feedWhy}</p>
      <Show from={feed}>{(reply) => <OwnFeed reply={reply} onChange={feed.set} />}</Show>
    </section>
  );
}

function OwnFeed({
  reply: { feed },
  onChange,
}: {
  readonly reply: MyFeedReply;
  readonly onChange: (reply: MyFeedReply) => void;
}) {
  const messages = say(planOutMessages);
  const action = useAction();
  const [posts, setPosts] = useState<MakeFeed['posts']>(has('coordinator') || has('leader') ? 'all' : 'mine');
  const [url, setUrl] = useState<string>();
  const [isEnded, setEnded] = useState(false);
  const make = () =>
    action.run(async () => {
      const { url: made, ...view } = await makeMyFeed(posts);
      setUrl(made);
      setEnded(false);
      onChange({ feed: view });
    });
  const end = () =>
    action.run(async () => {
      await endMyFeed();
      setUrl(undefined);
      setEnded(true);
      onChange({});
    });
  return (
    <>
      {url !== undefined && <Address url={url} />}
      {feed && url === undefined && (
        <>
          <p>{messages.since(messages.posts[feed.posts], stampOf(feed.since))}</p>
          <p class="small soft">{messages.anewWhy}</p>
        </>
      )}
      {isEnded && (
        <Outcome>
          <Notice mood="ok">{messages.ended}</Notice>
        </Outcome>
      )}
      {url === undefined && (
        <Choice
          name="feed-posts"
          legend={messages.which}
          options={(['mine', 'all'] as const).map((value) => ({ value, label: messages.posts[value] }))}
          chosen={posts}
          onChoose={setPosts}
        />
      )}
      <Problems lines={action.problems} />
      <div class="buttons">
        {url === undefined && (
          <Button icon="calendar" busy={action.busy} onPress={make}>
            {feed ? messages.makeAnew : messages.make}
          </Button>
        )}
        {feed && (
          <Button icon="cross" kind="quiet" busy={action.busy} onPress={end}>
            {messages.end}
          </Button>
        )}
      </div>
    </>
  );
}

/** A new address, with the ways to a calendar program: `webcal:` is what phones hand to theirs. */
function Address({ url }: { readonly url: string }) {
  const messages = say(planOutMessages);
  const { copy, outcome } = useCopy(url, true);
  return (
    <>
      <Outcome>
        <Notice mood="note">{messages.secret}</Notice>
      </Outcome>
      <p class="caption">
        <code>{url}</code>
      </p>
      <div class="buttons">
        <Button icon="copy" onPress={copy}>
          {say(copyMessages).copy}
        </Button>
        <ButtonLink icon="out" to={url.replace(/^https?:/, 'webcal:')} outside>
          {messages.open}
        </ButtonLink>
      </div>
      {outcome}
    </>
  );
}

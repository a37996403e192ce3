import { useState } from 'preact/hooks';
import type { PostReply, ResolveDoubt } from '../../../functions/http/contract/posts.ts';
import type { Loaded } from '../../api/loaded.ts';
import { checkPost, resolveDoubt } from '../../api/posts.ts';
import { usePolling } from '../../api/use-polling.ts';
import { useAction } from '../../components/action.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { PickMoment } from '../../components/pick-moment.tsx';
import { Against } from './against.tsx';
import { say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { postStateMessages } from '../../i18n/post-states.ts';
import { steeringMessages } from '../../i18n/steering.ts';

interface DoubtProps {
  readonly post: PostReply;
  readonly loaded: Loaded<PostReply>;
}

/**
 * Milliseconds. The outcome is mostly known within moments; afterwards the user is told to wait, and no more data is spent
 * on reads.
 */
const SHOWN_WITHIN = 60_000;

/**
 * "Sedang dicek": lets the user start a check at once and, when that has not helped, answer herself. Shows the answer once
 * the outcome is known; shows nothing for a post that is not in doubt.
 */
export function Doubt({ post, loaded }: DoubtProps) {
  const messages = say(steeringMessages);
  const action = useAction();
  const [askedAt, setAskedAt] = useState<number>();
  const [answered, setAnswered] = useState<ResolveDoubt['is']>();
  const isOpen = post.may.check && !post.may.answer;
  const isSoon = askedAt !== undefined && performance.now() - askedAt < SHOWN_WITHIN;
  usePolling(isOpen && isSoon, loaded);
  const { set } = loaded;
  if (!post.may.check)
    return answered ? (
      <Outcome>
        <Notice mood="ok">
          {answered === 'out' ? messages.notedOut : messages.notedAgain(dayAndTime(post.publishAt))}
        </Notice>
      </Outcome>
    ) : null;
  const answer = (given: ResolveDoubt) =>
    action.run(async () => {
      set(await resolveDoubt(post.id, given));
      setAnswered(given.is);
    });
  const check = async (): Promise<void> => {
    const isAsked = await action.run(async () => set(await checkPost(post.id)));
    setAskedAt(isAsked ? performance.now() : undefined);
  };
  return (
    <section class="card stack">
      <h2>{post.may.answer ? say(postStateMessages).askWhetherOut : messages.checking}</h2>
      <p class="small soft">{messages.checkingWhy}</p>
      <Button icon="search" busy={action.busy} onPress={check}>
        {messages.check}
      </Button>
      <div role="status">
        {askedAt !== undefined && isOpen && (
          <Notice mood="wait">{isSoon ? messages.checked : messages.notKnownYet}</Notice>
        )}
      </div>
      {post.may.answer && <Answer post={post} busy={action.busy} answer={answer} />}
      <Problems lines={action.problems} />
    </section>
  );
}

/** Asks for what the user saw on the page herself. "Not there" needs a new time and shows a warning. */
function Answer({
  post,
  busy,
  answer,
}: Pick<DoubtProps, 'post'> & {
  readonly busy: boolean;
  readonly answer: (given: ResolveDoubt) => unknown;
}) {
  const messages = say(steeringMessages);
  const [missing, setMissing] = useState(false);
  return (
    <>
      <p>
        <strong>{messages.checkFirst}</strong>
      </p>
      {post.channel.pageUrl !== undefined && (
        <ButtonLink icon="out" to={post.channel.pageUrl} outside>
          {messages.openPage}
        </ButtonLink>
      )}
      <div class="buttons">
        <Button icon="check" kind="solid" busy={busy} onPress={() => answer({ is: 'out' })}>
          {messages.isOut}
        </Button>
        <Button icon="cross" busy={busy} pressed={missing} onPress={() => setMissing(!missing)}>
          {messages.isNotOut}
        </Button>
      </div>
      {missing && (
        <>
          <Notice mood="help">{messages.notOutWhy}</Notice>
          <PickMoment
            from={post.publishAt}
            word={messages.scheduleAgain}
            busy={busy}
            problems={[]}
            onPick={(publishAt) => answer({ is: 'notOut', publishAt })}
            saying={(moment) => <Against post={post} moment={moment} />}
          />
        </>
      )}
    </>
  );
}

import { useState } from 'preact/hooks';
import type { PostReply } from '../../../functions/http/contract/posts.ts';
import type { Loaded } from '../../api/loaded.ts';
import { movePost } from '../../api/posts.ts';
import { useAction } from '../../components/action.ts';
import { Notice } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { PickMoment } from '../../components/pick-moment.tsx';
import { Against } from './against.tsx';
import { say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { steeringMessages } from '../../i18n/steering.ts';

/** Sets another time for an unpublished post; collapsed unless the post is held. */
export function MovePost({
  post,
  loaded: { set, reload },
}: {
  readonly post: PostReply;
  readonly loaded: Loaded<PostReply>;
}) {
  const messages = say(steeringMessages);
  const action = useAction();
  const [isOpen, setIsOpen] = useState(post.state === 'held');
  const [moved, setMoved] = useState<string>();
  const move = (publishAt: string) =>
    action.run(async () => {
      setMoved(undefined);
      const changed = await movePost(post, publishAt);
      set(changed);
      setMoved(changed.publishAt);
    }, reload);
  return (
    <>
      <details class="more" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>{messages.move}</summary>
        <div class="stack">
          <p class="small soft">{messages.moveWhy}</p>
          <PickMoment
            from={post.publishAt}
            word={messages.moveDo}
            busy={action.busy}
            problems={action.problems}
            onPick={move}
            saying={isOpen ? (moment) => <Against post={post} moment={moment} /> : undefined}
          />
        </div>
      </details>
      {moved !== undefined && (
        <Outcome key={moved}>
          <Notice mood="ok">{messages.moved(dayAndTime(moved))}</Notice>
        </Outcome>
      )}
    </>
  );
}

import { useState } from 'preact/hooks';
import type { PostReply } from '../../../functions/http/contract/posts.ts';
import { movePost } from '../../api/posts.ts';
import { useAction } from '../../parts/action.ts';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PickMoment } from '../../parts/pick-moment.tsx';
import { say } from '../../words/language.ts';
import { dayAndTime } from '../../words/moments.ts';
import { steeringWords } from '../../words/steering.ts';

/** Sets another time for an unpublished post; folded unless the post is held. */
export function MovePost({
  post,
  set,
}: {
  readonly post: PostReply;
  readonly set: (post: PostReply) => void;
}) {
  const words = say(steeringWords);
  const action = useAction();
  const [moved, setMoved] = useState<string>();
  const move = (publishAt: string) =>
    action.run(async () => {
      setMoved(undefined);
      const changed = await movePost(post.id, publishAt);
      set(changed);
      setMoved(changed.publishAt);
    });
  return (
    <>
      <details class="more" open={post.state === 'held'}>
        <summary>{words.move}</summary>
        <div class="stack">
          <p class="small soft">{words.moveWhy}</p>
          <PickMoment
            from={post.publishAt}
            word={words.moveDo}
            busy={action.busy}
            problems={action.problems}
            onPick={move}
          />
        </div>
      </details>
      {moved !== undefined && (
        <Outcome key={moved}>
          <Notice mood="ok">{words.moved(dayAndTime(moved))}</Notice>
        </Outcome>
      )}
    </>
  );
}

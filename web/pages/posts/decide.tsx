import type { ComponentChildren } from 'preact';
import type { DecidePost, PostReply } from '../../../functions/http/contract/posts.ts';
import { decidePost } from '../../api/posts.ts';
import { useAct } from '../../parts/act.ts';
import { Button } from '../../parts/button.tsx';
import { Problems } from '../../parts/notice.tsx';
import { say } from '../../words/language.ts';
import { dayAndTime } from '../../words/moments.ts';
import { postWords } from '../../words/posts.ts';

/** Shows the page owner's choice: yes lets the post be published, skip cancels it for her page. Both take effect at once. */
export function Decide({
  post,
  set,
  children,
}: {
  readonly post: Pick<PostReply, 'id' | 'state' | 'ownerWindowEndsAt'>;
  readonly set: (post: PostReply, decision: DecidePost['decision']) => void;
  /** Further actions beside the two. */
  readonly children?: ComponentChildren;
}) {
  const words = say(postWords);
  const act = useAct();
  const decide = (decision: DecidePost['decision']) =>
    act.run(async () => set(await decidePost(post.id, decision), decision));
  const asked = post.state === 'awaiting_owner';
  return (
    <>
      <Problems lines={act.problems} />
      <div class="buttons">
        {asked && (
          <Button icon="check" kind="solid" busy={act.busy} onPress={() => decide('yes')}>
            {words.yes}
          </Button>
        )}
        <Button icon="skip" busy={act.busy} onPress={() => decide('skip')}>
          {words.skip}
        </Button>
        {children}
      </div>
      {asked && post.ownerWindowEndsAt !== undefined && (
        <p class="small soft">{words.answerBy(dayAndTime(post.ownerWindowEndsAt))}</p>
      )}
    </>
  );
}

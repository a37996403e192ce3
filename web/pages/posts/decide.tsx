import type { ComponentChildren } from 'preact';
import type { DecidePost, PostReply } from '../../../functions/http/contract/posts.ts';
import { decidePost } from '../../api/posts.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Problems } from '../../components/notice.tsx';
import { say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { postMessages } from '../../i18n/posts.ts';

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
  const messages = say(postMessages);
  const action = useAction();
  const decide = (decision: DecidePost['decision']) =>
    action.run(async () => set(await decidePost(post.id, decision), decision));
  const asked = post.state === 'awaiting_owner';
  return (
    <>
      <Problems lines={action.problems} />
      <div class="buttons">
        {asked && (
          <Button icon="check" kind="solid" busy={action.busy} onPress={() => decide('yes')}>
            {messages.yes}
          </Button>
        )}
        <Button icon="skip" busy={action.busy} onPress={() => decide('skip')}>
          {messages.skip}
        </Button>
        {children}
      </div>
      {asked && post.ownerWindowEndsAt !== undefined && (
        <p class="small soft">{messages.answerBy(dayAndTime(post.ownerWindowEndsAt))}</p>
      )}
    </>
  );
}

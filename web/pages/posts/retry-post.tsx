import { useState } from 'preact/hooks';
import type { PostReply } from '../../../functions/http/contract/posts.ts';
import { retryPost } from '../../api/posts.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { postMessages } from '../../i18n/posts.ts';

/** Has a post that stopped tried again; shows nothing for one that another try does not help. */
export function RetryPost({
  post,
  set,
}: {
  readonly post: PostReply;
  readonly set: (post: PostReply) => void;
}) {
  const messages = say(postMessages);
  const action = useAction();
  const [retried, setRetried] = useState<string>();
  const retry = () =>
    action.run(async () => {
      const changed = await retryPost(post.id);
      set(changed);
      setRetried(changed.publishAt);
    });
  if (retried !== undefined)
    return (
      <Outcome>
        <Notice mood="ok">{messages.retried(dayAndTime(retried))}</Notice>
      </Outcome>
    );
  if (!post.may.retry) return null;
  return (
    <section class="stack">
      <Button icon="refresh" kind="solid" busy={action.busy} onPress={retry}>
        {messages.retry}
      </Button>
      <p class="small soft">{messages.retryWhy}</p>
      <Problems lines={action.problems} />
    </section>
  );
}

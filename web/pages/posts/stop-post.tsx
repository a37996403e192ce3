import { useState } from 'preact/hooks';
import type { PostReply } from '../../../functions/http/contract/posts.ts';
import { cancelPost, decidePost } from '../../api/posts.ts';
import { useAction } from '../../components/action.ts';
import { ConfirmedButton } from '../../components/confirmed-button.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { useConfirmation } from '../../components/use-confirmation.ts';
import { say } from '../../i18n/language.ts';
import { postMessages } from '../../i18n/posts.ts';

/**
 * Lets a coordinator skip a post on the community's page, or cancel one on a member's. The owner of a page has her own
 * buttons (`Decide`). `set` takes the post as it is afterwards.
 */
export function StopPost({
  post,
  set,
}: {
  readonly post: PostReply;
  readonly set: (post: PostReply) => void;
}) {
  const messages = say(postMessages);
  const action = useAction();
  const confirmation = useConfirmation();
  const [stopped, setStopped] = useState<'skip' | 'cancel'>();
  if (stopped)
    return (
      <Outcome>
        <Notice mood="ok">{messages.stopped[stopped]}</Notice>
      </Outcome>
    );
  if (!post.may.cancel || post.may.decide) return null;
  const how = post.may.skip ? 'skip' : 'cancel';
  const stop = () =>
    action.run(async () => {
      set(await (how === 'skip' ? decidePost(post.id, 'skip') : cancelPost(post.id)));
      setStopped(how);
    });
  return (
    <section class="stack">
      <ConfirmedButton
        label={messages.stop[how]}
        why={messages.stopWhy[how](post.product.name)}
        confirm={messages.confirmStop[how]}
        icon="skip"
        busy={action.busy}
        confirmation={confirmation}
        onConfirm={stop}
      />
      <Problems lines={action.problems} />
    </section>
  );
}

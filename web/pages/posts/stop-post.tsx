import { useState } from 'preact/hooks';
import type { PostReply } from '../../../functions/http/contract/posts.ts';
import { cancelPost, decidePost, readPost, steerPost } from '../../api/posts.ts';
import { useAction } from '../../components/action.ts';
import { ConfirmedButton } from '../../components/confirmed-button.tsx';
import { Button } from '../../components/button.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { UndoBar, useUndo } from '../../components/undo.tsx';
import { useConfirmation } from '../../components/use-confirmation.ts';
import { say } from '../../i18n/language.ts';
import { postMessages } from '../../i18n/posts.ts';

/**
 * Lets a coordinator skip a post on the community's page, or cancel one on a member's. The owner of a page has her own
 * buttons (`Decide`). `set` takes the post as it is afterwards. A post that can be paused is paused at once, and ends after some
 * seconds in which that can be taken back; for any other she is asked first.
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
  const undo = useUndo(action);
  const [stopped, setStopped] = useState<'skip' | 'cancel'>();
  if (stopped)
    return (
      <Outcome>
        <Notice mood="ok">{messages.stopped[stopped]}</Notice>
      </Outcome>
    );
  if (undo.held)
    return (
      <section class="stack">
        <UndoBar
          busy={action.busy}
          onUndo={() => undo.takeBack(async () => set(await steerPost(post.id, 'resume')))}
        />
        <Problems lines={action.problems} />
      </section>
    );
  if (!post.may.cancel || post.may.decide) return null;
  const how = post.may.skip ? 'skip' : 'cancel';
  const carryOut = async (): Promise<void> => {
    set(await (how === 'skip' ? decidePost(post.id, 'skip') : cancelPost(post.id)));
    setStopped(how);
  };
  const stop = () =>
    undo.begin(
      async () => set(await steerPost(post.id, 'pause')),
      async () => {
        const now = await readPost(post.id);
        if (now.may.resume) await carryOut();
        else set(now);
      },
    );
  return (
    <section class="stack">
      {post.may.pause ? (
        <Button icon="skip" busy={action.busy} onPress={stop}>
          {messages.stop[how]}
        </Button>
      ) : (
        <ConfirmedButton
          label={messages.stop[how]}
          why={messages.stopWhy[how](post.product.name)}
          confirm={messages.confirmStop[how]}
          icon="skip"
          busy={action.busy}
          confirmation={confirmation}
          onConfirm={() => action.run(carryOut)}
        />
      )}
      <Problems lines={action.problems} />
    </section>
  );
}

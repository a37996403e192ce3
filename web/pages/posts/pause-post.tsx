import { useState } from 'preact/hooks';
import type { PostReply, SteerPost } from '../../../functions/http/contract/posts.ts';
import type { Loaded } from '../../api/loaded.ts';
import { steerPost } from '../../api/posts.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { say } from '../../i18n/language.ts';
import { steeringMessages } from '../../i18n/steering.ts';

/** Pauses one post that is not out, and lets it go on. */
export function PausePost({
  post,
  loaded: { set, reload },
}: {
  readonly post: PostReply;
  readonly loaded: Loaded<PostReply>;
}) {
  const messages = say(steeringMessages);
  const action = useAction();
  const [steered, setSteered] = useState<SteerPost['steering']>();
  const steer = (steering: SteerPost['steering']) =>
    action.run(async () => {
      set(await steerPost(post.id, steering));
      setSteered(steering);
    }, reload);
  const next = post.may.resume ? 'resume' : post.may.pause ? 'pause' : undefined;
  return (
    <>
      {steered && (
        <Outcome key={steered}>
          <Notice mood="ok">{messages.steered[steered]}</Notice>
        </Outcome>
      )}
      {next && (
        <Button
          icon={next === 'resume' ? 'play' : 'pause'}
          kind="quiet"
          busy={action.busy}
          onPress={() => steer(next)}
        >
          {messages[next]}
        </Button>
      )}
      <Problems lines={action.problems} />
    </>
  );
}

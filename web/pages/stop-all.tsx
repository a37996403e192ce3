import { useState } from 'preact/hooks';
import type { StoppedPosts } from '../../functions/http/contract/posts.ts';
import { stopMyPosts } from '../api/posts.ts';
import { useAction } from '../components/action.ts';
import { ConfirmedButton } from '../components/confirmed-button.tsx';
import { Notice, Problems } from '../components/notice.tsx';
import { Outcome } from '../components/outcome.tsx';
import { useConfirmation } from '../components/use-confirmation.ts';
import { say } from '../i18n/language.ts';
import { meMessages } from '../i18n/me.ts';

/** "Hentikan semuanya": stops every post of the user's that is not out. */
export function StopAll() {
  const messages = say(meMessages);
  const action = useAction();
  const confirmation = useConfirmation();
  const [done, setDone] = useState<StoppedPosts>();
  const stop = () => action.run(async () => setDone(await stopMyPosts()));
  if (done)
    return (
      <Outcome>
        <Notice mood="ok">{messages.allStopped(done.stopped, done.tooLate)}</Notice>
      </Outcome>
    );
  return (
    <section class="stack">
      <ConfirmedButton
        label={messages.stopAll}
        why={messages.stopAllWhy}
        confirm={messages.confirmStopAll}
        icon="pause"
        busy={action.busy}
        confirmation={confirmation}
        onConfirm={stop}
      />
      <Problems lines={action.problems} />
    </section>
  );
}

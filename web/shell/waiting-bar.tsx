import { waitingOpen, waitingReads, waitingSends } from '../api/waiting.ts';
import { Icon } from '../parts/icon.tsx';
import { commonWords } from '../words/common.ts';
import { say } from '../words/language.ts';

/**
 * Says that something waits for a signal: what would be lost with the app, what goes out by itself, or what she wants to
 * see.
 */
export function WaitingBar() {
  const words = say(commonWords);
  const what =
    (waitingOpen.value > 0 && words.waitingOpen) ||
    (waitingSends.value > 0 && words.waitingToSend) ||
    (waitingReads.value > 0 && words.waitingToRead);
  return (
    <div role="status">
      {what && (
        <div class="waiting">
          <Icon name="signal" />
          <div>
            <strong>{words.waiting}</strong> {what}
          </div>
        </div>
      )}
    </div>
  );
}

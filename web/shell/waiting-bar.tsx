import { waitingOpen, waitingReads, waitingSends } from '../api/waiting.ts';
import { Icon } from '../parts/icon.tsx';
import { commonWords } from '../words/common.ts';
import { say } from '../words/language.ts';

/**
 * Shows that something waits for a signal: data that would be lost with the app, data that is sent automatically later, or
 * something that the user wants to see.
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

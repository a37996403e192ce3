import { waitingReads, waitingSends } from '../api/waiting.ts';
import { Icon } from '../parts/icon.tsx';
import { commonWords } from '../words/common.ts';
import { say } from '../words/language.ts';

/** Says that something waits for a signal: what she wrote, which goes out by itself, or what she wants to see. */
export function WaitingBar() {
  const words = say(commonWords);
  const isSending = waitingSends.value > 0;
  return (
    <div role="status">
      {(isSending || waitingReads.value > 0) && (
        <div class="waiting">
          <Icon name="signal" />
          <div>
            <strong>{words.waiting}</strong> {isSending ? words.waitingToSend : words.waitingToRead}
          </div>
        </div>
      )}
    </div>
  );
}

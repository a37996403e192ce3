import { waitingOpen, waitingReads, waitingSends } from '../api/waiting.ts';
import { Icon } from '../components/icon.tsx';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';

/**
 * Shows that something waits for a signal: data that would be lost with the app, data that is sent automatically later, or
 * something that the user wants to see.
 */
export function WaitingBar() {
  const messages = say(commonMessages);
  const what =
    (waitingOpen.value > 0 && messages.waitingOpen) ||
    (waitingSends.value > 0 && messages.waitingToSend) ||
    (waitingReads.value > 0 && messages.waitingToRead);
  return (
    <div role="status">
      {what && (
        <div class="waiting">
          <Icon name="signal" />
          <div>
            <strong>{messages.waiting}</strong> {what}
          </div>
        </div>
      )}
    </div>
  );
}

import { shownAges } from '../api/loaded.ts';
import { tooOld } from '../api/too-old.ts';
import { waitingOpen, waitingReads, waitingSends } from '../api/waiting.ts';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';
import { dayAndTime } from '../i18n/moments.ts';
import { updateApp } from './update-app.ts';

/** What is shown meanwhile: nothing, or what was read earlier, with the time of the oldest part of it. */
function toRead(): string {
  const messages = say(commonMessages);
  const ages = [...shownAges.value.values()];
  return ages.length === 0
    ? messages.waitingToRead
    : messages.readEarlier(dayAndTime(new Date(Math.min(...ages)).toISOString()));
}

/**
 * Shows that something waits for a signal: data that would be lost with the app, data that is sent automatically later, or
 * something that the user wants to see. What is sent later leads to the queue. When the app is too old to be understood,
 * everything waits until it was updated.
 */
export function WaitingBar() {
  const messages = say(commonMessages);
  const what =
    (waitingOpen.value > 0 && messages.waitingOpen) ||
    (waitingSends.value > 0 && messages.waitingToSend) ||
    (waitingReads.value > 0 && toRead());
  return (
    <div role="status">
      {tooOld.value ? (
        <div class="waiting">
          <div>{messages.tooOld}</div>
          <Button icon="refresh" onPress={updateApp}>
            {messages.update}
          </Button>
        </div>
      ) : (
        what && <Waiting what={what} to={waitingSends.value > 0 ? '/antrean' : undefined} />
      )}
    </div>
  );
}

/** Says what waits; a link where there is more to see. */
function Waiting({ what, to }: { readonly what: string; readonly to: string | undefined }) {
  const content = (
    <>
      <Icon name="signal" />
      <div>
        <strong>{say(commonMessages).waiting}</strong> {what}
      </div>
    </>
  );
  return to === undefined ? (
    <div class="waiting">{content}</div>
  ) : (
    <a class="waiting" href={to}>
      {content}
      <Icon name="next" />
    </a>
  );
}

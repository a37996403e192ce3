import type { ComponentChildren } from 'preact';
import { shownAges } from '../api/loaded.ts';
import { tooOld } from '../api/too-old.ts';
import { waitingOpen, waitingReads, waitingSends } from '../api/waiting.ts';
import { Icon } from '../components/icon.tsx';
import { Lazy } from '../components/lazy.tsx';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';

const loadTooOld = async () => (await import('../chunks/above.ts')).TooOld;
const loadReadEarlier = async () => (await import('../chunks/above.ts')).ReadEarlier;

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
    (waitingReads.value > 0 &&
      (shownAges.value.size === 0 ? messages.waitingToRead : <Lazy load={loadReadEarlier} props={{}} />));
  return (
    <div role="status">
      {tooOld.value ? (
        <Lazy load={loadTooOld} props={{}} />
      ) : (
        what && <Waiting what={what} to={waitingSends.value > 0 ? '/antrean' : undefined} />
      )}
    </div>
  );
}

/** Says what waits; a link where there is more to see. */
function Waiting({ what, to }: { readonly what: ComponentChildren; readonly to: string | undefined }) {
  const content = (
    <>
      <Icon name="signal" />
      <div>
        <strong>{say(commonMessages).waiting}</strong> {what}
      </div>
    </>
  );
  if (to === undefined) return <div class="waiting">{content}</div>;
  return (
    <a class="waiting" href={to}>
      {content}
    </a>
  );
}

import { listOwnerReminders } from '../../api/owner-reminders.ts';
import { useLoaded } from '../../api/loaded.ts';
import { Show } from '../../components/loading.tsx';
import { SendText } from '../../components/send-text.tsx';
import { language, say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { coordinatorMessages } from '../../i18n/coordinator.ts';

/** The reminders that a coordinator sends to owners of pages, one closed below another; nothing when nobody is to be reminded. */
export function RemindOwners() {
  const loaded = useLoaded('owner-reminders', listOwnerReminders);
  return (
    <Show from={loaded}>
      {({ reminders }) =>
        reminders.length === 0 ? null : (
          <section class="stack">
            <h2>{say(coordinatorMessages).remind}</h2>
            {reminders.map(({ owner, posts, first, text }) => (
              <details key={owner.id} class="more">
                <summary>
                  <strong>{owner.name}</strong>{' '}
                  <span class="soft">
                    {posts} · {dayAndTime(first)}
                  </span>
                </summary>
                <SendText text={text[language.value]} />
              </details>
            ))}
          </section>
        )
      }
    </Show>
  );
}

import type { ComponentChildren } from 'preact';
import { useAllRead, useLoaded } from '../../api/loaded.ts';
import { listRecaps, noteRecapSent, type Recap, waitingRecap } from '../../api/recaps.ts';
import { useAction } from '../../components/action.ts';
import { Loading } from '../../components/loading.tsx';
import { Problems } from '../../components/notice.tsx';
import { SendText } from '../../components/send-text.tsx';
import { language, say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { recapMessages } from '../../i18n/recaps.ts';
import { dayName } from './day-name.ts';

/** The recap of the last week until it is marked as sent, then the report, and all other recaps that are kept below it. */
export function Recaps({ children }: { readonly children: ComponentChildren }) {
  const loaded = useLoaded('recaps', listRecaps);
  const action = useAction();
  const isRead = useAllRead(loaded);
  const waiting = loaded.value && waitingRecap(loaded.value);
  const earlier = loaded.value?.recaps.filter((recap) => recap !== waiting) ?? [];
  const note = ({ from }: Recap): void =>
    void action.run(async () => loaded.set(await noteRecapSent(from)), loaded.reload);
  if (!isRead) return <Loading />;
  return (
    <>
      {waiting && <Waiting recap={waiting} onSent={() => note(waiting)} />}
      <Problems lines={action.problems} />
      {children}
      {earlier.length > 0 && <Earlier recaps={earlier} />}
    </>
  );
}

function Waiting({ recap, onSent }: { readonly recap: Recap; readonly onSent: () => void }) {
  const messages = say(recapMessages);
  const { from, to, preparedAt, text } = recap;
  return (
    <details class="card week-news no-print">
      <summary>
        <strong>{messages.waits}</strong>{' '}
        <span class="soft">{messages.span(dayName(from), dayName(to))}</span>
      </summary>
      <p class="small soft">{messages.asOf(dayAndTime(preparedAt))}</p>
      <SendText text={text[language.value]} onSent={onSent} />
    </details>
  );
}

function Earlier({ recaps }: { readonly recaps: readonly Recap[] }) {
  const messages = say(recapMessages);
  return (
    <details class="week-news no-print">
      <summary>{messages.earlier}</summary>
      {recaps.map(({ from, to, sentAt, text }) => (
        <details key={from} class="week-news">
          <summary>
            {messages.span(dayName(from), dayName(to))}{' '}
            <span class="small soft">
              {sentAt === undefined ? messages.notSent : messages.sent(dayAndTime(sentAt))}
            </span>
          </summary>
          <SendText text={text[language.value]} />
        </details>
      ))}
    </details>
  );
}

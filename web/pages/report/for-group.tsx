import { useState } from 'preact/hooks';
import { useLoaded } from '../../api/loaded.ts';
import { readGroupText, type ReportDays } from '../../api/report.ts';
import { Button } from '../../components/button.tsx';
import { Show } from '../../components/loading.tsx';
import { SendText } from '../../components/send-text.tsx';
import { language, say } from '../../i18n/language.ts';
import { reportGroupMessages } from '../../i18n/report-group.ts';
import { keepText } from '../../keep-text.ts';
import { dayName } from './day-name.ts';

/** The result of the period as a text, which the leader sends to the group by hand. */
export function ForGroup({ days }: { readonly days: ReportDays }) {
  const messages = say(reportGroupMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="stack no-print">
      <h2>{messages.title}</h2>
      {isOpen ? (
        <Text days={days} />
      ) : (
        <Button icon="chat" onPress={() => setOpen(true)}>
          {messages.make}
        </Button>
      )}
    </section>
  );
}

function Text({ days }: { readonly days: ReportDays }) {
  const made = useLoaded(`group/${days.from}/${days.to}`, (left) => readGroupText(days, left));
  return <Show from={made}>{(value) => <SendText text={value.text[language.value]} />}</Show>;
}

/** Where this device notes the week whose news its user has sent on. */
const SENT = 'etalase.week-sent';

/** The news of the last whole week, until this user says that it was sent. */
export function WeekNews() {
  const messages = say(reportGroupMessages);
  const made = useLoaded('group/week', (left) => readGroupText({}, left)).value;
  const [sent, setSent] = useState(() => localStorage.getItem(SENT));
  if (!made || made.posts === 0 || sent === made.to) return null;
  const send = (): void => {
    keepText(SENT, made.to);
    setSent(made.to);
  };
  return (
    <details class="card week-news no-print">
      <summary>
        <strong>{messages.week}</strong>{' '}
        <span class="soft">{messages.weekOf(dayName(made.from), dayName(made.to))}</span>
      </summary>
      <SendText text={made.text[language.value]} onSent={send} />
    </details>
  );
}

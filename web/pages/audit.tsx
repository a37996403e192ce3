import { useState } from 'preact/hooks';
import type { AuditList, AuditRow } from '../../functions/http/contract/audit.ts';
import { listAudit } from '../api/care.ts';
import { useLoaded } from '../api/loaded.ts';
import { listTroubles } from '../api/troubles.ts';
import { useAction } from '../components/action.ts';
import { Button } from '../components/button.tsx';
import { Show } from '../components/loading.tsx';
import { Problems } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { careMessages } from '../i18n/care.ts';
import { language, say } from '../i18n/language.ts';
import { stampOf } from '../i18n/moments.ts';
import { Quarantined } from './quarantined.tsx';

/** For coordinators: what was done, by whom, and which work was quarantined. */
export function AuditPage() {
  const messages = say(careMessages);
  const audit = useLoaded('audit', (left) => listAudit(undefined, left));
  const troubles = useLoaded('troubles', listTroubles);
  return (
    <Page title={messages.audit} back="/saya">
      <p class="lead">{messages.auditWhy}</p>
      <Show from={troubles}>{(value) => <Quarantined list={value} />}</Show>
      <Show from={audit}>{(value) => <Entries first={value} />}</Show>
    </Page>
  );
}

function Entries({ first }: { readonly first: AuditList }) {
  const messages = say(careMessages);
  const action = useAction();
  const [older, setOlder] = useState<AuditList>();
  const entries = [...first.entries, ...(older?.entries ?? [])];
  const { next } = older ?? first;
  if (entries.length === 0) return <p class="soft">{messages.auditNone}</p>;
  const more = () =>
    action.run(async () => {
      const page = await listAudit(next);
      setOlder({ ...page, entries: [...(older?.entries ?? []), ...page.entries] });
    });
  return (
    <>
      <ul class="rows">
        {entries.map((entry) => (
          <Entry key={`${entry.at}${entry.event}${entry.subject.id}`} entry={entry} />
        ))}
      </ul>
      <Problems lines={action.problems} />
      {next !== undefined && (
        <Button icon="clock" busy={action.busy} onPress={more}>
          {messages.older}
        </Button>
      )}
    </>
  );
}

function Entry({ entry: { at, text, by, subject, path } }: { readonly entry: AuditRow }) {
  const messages = say(careMessages);
  return (
    <li>
      <span>
        <strong>{text[language.value]}</strong>
        <span class="line">
          {path === undefined ? (
            subject.name
          ) : (
            <a class="inline-way" href={path}>
              {subject.name}
            </a>
          )}
        </span>
        <span class="small soft line">
          {stampOf(at)}, {by ? messages.byPerson(by.name) : messages.bySystem}
        </span>
      </span>
    </li>
  );
}

import type { TroubleList } from '../../functions/http/contract/audit.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { useCopy } from '../components/use-copy.tsx';
import { session } from '../session.ts';
import { careMessages } from '../i18n/care.ts';
import { copyMessages } from '../i18n/copying.ts';
import { language, say } from '../i18n/language.ts';
import { stampOf } from '../i18n/moments.ts';

type Trouble = TroubleList['troubles'][number];

/** Some phones cut off a longer address; the copied text has the whole list. */
const MOST_IN_ADDRESS = 15;

function lineOf({ at, subject, text, item }: Trouble): string {
  const code = item === undefined ? [] : [`${say(careMessages).troubleCode}: ${item}`];
  return [`${subject[language.value]}. ${text[language.value]}`, stampOf(at), ...code].join('\n');
}

/** Returns the list with its codes as a message to the operator of Etalase. */
function messageOf(troubles: readonly Trouble[], most: number): string {
  const messages = say(careMessages);
  const head = messages.troublesMessage(session.value?.community.name ?? '', troubles.length);
  return [head, ...troubles.slice(0, most).map(lineOf)].join('\n\n');
}

/** Lists work that could not be done and was quarantined, with buttons to pass the list on. */
export function Quarantined({ list: { troubles } }: { readonly list: TroubleList }) {
  const messages = say(careMessages);
  if (troubles.length === 0) return <Notice mood="ok">{messages.noTroubles}</Notice>;
  const brief = messageOf(troubles, MOST_IN_ADDRESS);
  return (
    <section class="card stack">
      <h2>{messages.troubles(troubles.length)}</h2>
      <p>{messages.troublesWhy}</p>
      <ul class="rows">
        {troubles.map(({ at, subject, text, item }) => (
          <li key={`${at}${item ?? ''}`}>
            <span>
              <strong class="line">{subject[language.value]}</strong>
              {text[language.value]}
              <span class="small soft line">
                {stampOf(at)}
                {item !== undefined && (
                  <>
                    . {messages.troubleCode}: <code>{item}</code>
                  </>
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <ButtonLink icon="chat" kind="solid" to={`https://wa.me/?text=${encodeURIComponent(brief)}`} outside>
        {messages.sendTroubles}
      </ButtonLink>
      <CopyList text={messageOf(troubles, troubles.length)} />
    </section>
  );
}

function CopyList({ text }: { readonly text: string }) {
  const { copy, outcome } = useCopy(text);
  return (
    <>
      <Button icon="copy" onPress={copy}>
        {say(copyMessages).copy}
      </Button>
      {outcome}
    </>
  );
}

import type { LeftOutRow } from '../../../functions/http/contract/campaigns.ts';
import { Icon } from '../../components/icon.tsx';
import { has } from '../../session.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { formatList } from '../../i18n/further-formats.ts';
import { language, say } from '../../i18n/language.ts';

/** So many members are named at once; more are counted, and named when somebody unfolds them. */
const MOST_NAMES = 8;

/** Lists who cannot take part yet and why, so that a coordinator can help. */
export function LeftOut({ rows }: { readonly rows: readonly LeftOutRow[] }) {
  const messages = say(campaignMessages);
  if (rows.length === 0) return null;
  return (
    <section class="stack">
      <h2>{messages.leftOut}</h2>
      <p class="small soft">{messages.leftOutWhy}</p>
      <ul class="rows">
        {rows.map(({ reason, text, members, memberCount, things }) => {
          const named = members.length > MOST_NAMES ? [] : members;
          const others = memberCount - named.length;
          const help = members.map(({ id, name }) => (
            <a key={id} class="inline-way" href={`/anggota/${id}`}>
              {messages.help(name)}
            </a>
          ));
          return (
            <li key={reason} class="reason">
              <Icon name="hand" />
              <div>
                <strong>
                  {formatList(
                    [
                      ...named.map(({ name }) => name),
                      ...(others > 0 ? [messages.members(others, named.length > 0)] : []),
                      ...things,
                    ],
                    language.value,
                  )}
                </strong>
                <p class="small">{text[language.value]}</p>
                {has('coordinator') &&
                  (named === members ? (
                    help
                  ) : (
                    <details class="more">
                      <summary>{messages.members(memberCount, false)}</summary>
                      {help}
                    </details>
                  ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

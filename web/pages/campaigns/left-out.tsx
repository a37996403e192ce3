import type { LeftOutRow } from '../../../functions/http/contract/campaigns.ts';
import { Icon } from '../../components/icon.tsx';
import { has } from '../../session.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { formatList } from '../../i18n/further-formats.ts';
import { language, say } from '../../i18n/language.ts';

/** Lists who cannot take part yet and why, so that a coordinator can help. */
export function LeftOut({ rows }: { readonly rows: readonly LeftOutRow[] }) {
  const messages = say(campaignMessages);
  if (rows.length === 0) return null;
  return (
    <section class="stack">
      <h2>{messages.leftOut}</h2>
      <p class="small soft">{messages.leftOutWhy}</p>
      <ul class="rows">
        {rows.map(({ reason, text, members, memberCount, things }) => (
          <li key={reason} class="reason">
            <Icon name="hand" />
            <div>
              <strong>
                {formatList(
                  [
                    ...members.map(({ name }) => name),
                    ...(memberCount > members.length
                      ? [messages.members(memberCount - members.length, members.length > 0)]
                      : []),
                    ...things,
                  ],
                  language.value,
                )}
              </strong>
              <p class="small">{text[language.value]}</p>
              {has('coordinator') &&
                members.map(({ id, name }) => (
                  <a key={id} class="inline-way" href={`/anggota/${id}`}>
                    {messages.help(name)}
                  </a>
                ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

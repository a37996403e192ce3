import type { ConflictRow } from '../../../functions/http/contract/campaigns.ts';
import { Icon } from '../../parts/icon.tsx';
import { has } from '../../session.ts';
import { campaignWords } from '../../words/campaigns.ts';
import { formatList } from '../../words/formats.ts';
import { language, say } from '../../words/language.ts';
import { groupConflicts } from './group-conflicts.ts';

/** Who cannot take part yet and why: where a coordinator can help, not whom to blame. */
export function LeftOut({ conflicts }: { readonly conflicts: readonly ConflictRow[] }) {
  const words = say(campaignWords);
  if (conflicts.length === 0) return null;
  return (
    <section class="stack">
      <h2>{words.leftOut}</h2>
      <p class="small soft">{words.leftOutWhy}</p>
      <ul class="rows">
        {groupConflicts(conflicts, language.value).map(({ text, members, others }) => (
          <li key={text} class="reason">
            <Icon name="hand" />
            <div>
              <strong>{formatList([...members.values(), ...new Set(others)], language.value)}</strong>
              <p class="small">{text}</p>
              {has('coordinator') &&
                [...members].map(([id, name]) => (
                  <a key={id} class="inline-way" href={`/anggota/${id}`}>
                    {words.help(name)}
                  </a>
                ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

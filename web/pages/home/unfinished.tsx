import { useState } from 'preact/hooks';
import { loadChunk } from '../../api/load-chunk.ts';
import type { Draft } from '../../drafts/draft.ts';
import { ButtonLink } from '../../components/button.tsx';
import { useLoading } from '../../components/use-loading.ts';
import { myId } from '../../session.ts';
import { homeMessages } from '../../i18n/home.ts';
import { say } from '../../i18n/language.ts';

/** Lists drafts on this phone that were not sent. Loaded after the page is shown, since it needs code and a database. */
export function Unfinished() {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  useLoading(
    async (left) =>
      (await loadChunk(() => import('../../drafts/draft-store.ts'), left)).listDrafts(myId.value),
    setDrafts,
    [myId.value],
  );
  if (drafts.length === 0) return null;
  const messages = say(homeMessages);
  return (
    <section class="stack">
      <h2>{messages.unfinished}</h2>
      <p class="small soft">{messages.unfinishedWhy}</p>
      <ul class="rows">
        {drafts.map(({ id, form, step, maker }) => (
          <li key={id}>
            <span>
              {form.name?.trim() || messages.nameless}
              {maker && ` · ${messages.forWhom(maker.name)}`}
            </span>
            <ButtonLink icon="next" to={`/produk/${id}/${step}`}>
              {messages.goOn}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

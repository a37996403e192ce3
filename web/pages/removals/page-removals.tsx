import { useRef } from 'preact/hooks';
import type { PageRemovalList } from '../../../functions/http/contract/consents.ts';
import type { Loaded } from '../../api/loaded.ts';
import { say } from '../../i18n/language.ts';
import { removalMessages } from '../../i18n/removals.ts';
import { mayIDelete, Removal } from './removal-row.tsx';

/** Lists posts on pages that the user looks after whose consent was withdrawn and which only a person can delete. */
export function PageRemovals({ removals }: { readonly removals: Loaded<PageRemovalList> }) {
  const messages = say(removalMessages);
  const rows = removals.value?.posts ?? [];
  // Posts that the user can delete come before those that others were asked to delete.
  const mineFirst = [...rows].sort((a, b) => Number(mayIDelete(b)) - Number(mayIDelete(a)));
  const asked = rows.filter(({ state }) => state === 'byHand');
  // Without a signal, answers for several posts may arrive one after the other, each after the list was rendered again.
  const newest = useRef(rows);
  newest.current = rows;
  // Updates the row where it is, so that text and focus do not move.
  const showGone = (gone: string): void => {
    newest.current = newest.current.map((row) => (row.post === gone ? { ...row, state: 'gone' } : row));
    removals.set({ posts: newest.current });
  };
  return (
    <section class="card stack">
      <h2>{asked.length > 0 ? messages.byHand : messages.states.gone}</h2>
      {asked.length > 0 && (
        <p class="small soft">
          {messages.byHandWhy} {asked.some(({ byWord }) => !byWord) && messages.weCheck}
        </p>
      )}
      <ul class="rows">
        {mineFirst.map((row) => (
          <Removal key={row.post} row={row} onGone={() => showGone(row.post)} />
        ))}
      </ul>
    </section>
  );
}

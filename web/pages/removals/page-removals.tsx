import { useRef } from 'preact/hooks';
import type { PageRemovalList } from '../../../functions/http/contract/consents.ts';
import type { Loaded } from '../../api/loaded.ts';
import { say } from '../../words/language.ts';
import { removalWords } from '../../words/removals.ts';
import { isMineToDelete, Removal } from './removal-row.tsx';

/** Posts on pages that I see to, which somebody's withdrawal ended and which only a person can delete. */
export function PageRemovals({ removals }: { readonly removals: Loaded<PageRemovalList> }) {
  const words = say(removalWords);
  const rows = removals.value?.posts ?? [];
  // What I can do myself comes before what others were asked for.
  const ordered = [...rows].sort((a, b) => Number(isMineToDelete(b)) - Number(isMineToDelete(a)));
  const asked = rows.filter(({ state }) => state === 'byHand');
  // Without a signal, what she said of several posts may be noted one after the other, each later than it was said.
  const newest = useRef(rows);
  newest.current = rows;
  // Where it stands, so that what she reads and has the focus on does not move.
  const markGone = (gone: string): void => {
    newest.current = newest.current.map((row) => (row.post === gone ? { ...row, state: 'gone' } : row));
    removals.set({ posts: newest.current });
  };
  return (
    <section class="card stack">
      <h2>{asked.length > 0 ? words.byHand : words.states.gone}</h2>
      {asked.length > 0 && (
        <p class="small soft">
          {words.byHandWhy} {asked.some(({ byWord }) => !byWord) && words.weLook}
        </p>
      )}
      <ul class="rows">
        {ordered.map((row) => (
          <Removal key={row.post} row={row} onGone={() => markGone(row.post)} />
        ))}
      </ul>
    </section>
  );
}

import type { PageRemovalRow } from '../../../functions/http/contract/consents.ts';
import { say } from '../../words/language.ts';
import { removalWords } from '../../words/removals.ts';
import { isMineToDelete, Removal } from './removal-row.tsx';

/** Posts on pages that I see to, which somebody's withdrawal ended and which only a person can delete. */
export function PageRemovals({ rows }: { readonly rows: readonly PageRemovalRow[] }) {
  const words = say(removalWords);
  // What I can do myself comes before what others were asked for.
  const ordered = [...rows].sort((a, b) => Number(isMineToDelete(b)) - Number(isMineToDelete(a)));
  const asked = rows.some(({ state }) => state === 'byHand');
  return (
    <section class="card stack">
      <h2>{asked ? words.byHand : words.states.gone}</h2>
      {asked && <p class="small soft">{words.byHandWhy}</p>}
      <ul class="rows">
        {ordered.map((row) => (
          <Removal key={row.post} row={row} />
        ))}
      </ul>
    </section>
  );
}

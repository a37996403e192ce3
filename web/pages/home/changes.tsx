import type { ChangeList } from '../../../functions/http/contract/changes.ts';
import { changesMessages } from '../../i18n/changes.ts';
import { say } from '../../i18n/language.ts';
import { stampOf } from '../../i18n/moments.ts';

/** As many as a small screen shows without hiding the rest. */
const MOST = 5;

/** Tells what others changed of the user's: her products, her brand. */
export const Changes = ({ changes }: ChangeList) => (
  <section class="stack">
    <h2>{say(changesMessages).changedForYou}</h2>
    <ul class="rows">
      {changes.slice(0, MOST).map((change) => (
        <Change key={`${change.at}${change.event}`} change={change} />
      ))}
    </ul>
  </section>
);

function Change({
  change: { at, by, event, product, facts },
}: {
  readonly change: ChangeList['changes'][number];
}) {
  const what = say(changesMessages).changes[event](product?.name ?? '', facts.includes('price'));
  // Her role has no place: her menu shows it.
  const place = product ? `/produk/${product.id}` : event === 'brand.changed' && '/merek';
  return (
    <li>
      <span>
        {place ? <a href={place}>{what}</a> : what}{' '}
        <span class="small soft">
          {by.name}, {stampOf(at)}
        </span>
      </span>
    </li>
  );
}

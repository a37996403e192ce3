import type { ChangeList } from '../../../functions/http/contract/changes.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listMyChanges } from '../../api/my-changes.ts';
import { homeMessages } from '../../i18n/home.ts';
import { say } from '../../i18n/language.ts';
import { stampOf } from '../../i18n/moments.ts';

/** As many as a small screen shows without hiding the rest. */
const MOST = 5;

/** Tells what others changed of the user's: her products, her brand. Nothing when nobody did. */
export function ChangedForMe() {
  const messages = say(homeMessages);
  const changes = useLoaded('changes-for-me', listMyChanges).value?.changes ?? [];
  if (changes.length === 0) return null;
  return (
    <section class="stack">
      <h2>{messages.changedForYou}</h2>
      <ul class="rows">
        {changes.slice(0, MOST).map((change) => (
          <Change key={`${change.at}${change.event}`} change={change} />
        ))}
      </ul>
    </section>
  );
}

function Change({
  change: { at, by, event, product, facts },
}: {
  readonly change: ChangeList['changes'][number];
}) {
  const messages = say(homeMessages);
  const what = messages.changes[event](product?.name ?? '', facts.includes('price'));
  return (
    <li>
      <span>
        {product ? <a href={`/produk/${product.id}`}>{what}</a> : <a href="/merek">{what}</a>}{' '}
        <span class="small soft">
          {by.name}, {stampOf(at)}
        </span>
      </span>
    </li>
  );
}
